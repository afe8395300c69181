package vn.rasoat.procedure.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Training.Function;
import vn.rasoat.cycle.Training.Participant;
import vn.rasoat.procedure.FormOption;

/** Trainees with accounts who are to be trained. */
@Component
public class Trainees {

	private final Accounts accounts;

	Trainees(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Everybody with the role in one of these places, each once. */
	public List<Person> with(Role role, Stream<AreaPath> places) {
		Map<String, Person> people = new LinkedHashMap<>();
		places.flatMap((place) -> this.accounts.holdersOf(role, place).stream())
			.forEach((person) -> people.putIfAbsent(person.username(), person));
		return List.copyOf(people.values());
	}

	/** For the list of a form. */
	public static List<Map<String, String>> options(List<Person> people) {
		return people.stream().map((person) -> FormOption.of(person.username(), person.displayName())).toList();
	}

	/** All of them as participants, those named as present. */
	public static Stream<Participant> participants(List<Person> people, Function function,
			@Nullable List<String> present) {
		Set<String> there = (present == null) ? Set.of() : Set.copyOf(present);
		return people.stream()
			.map((person) -> new Participant(person.displayName(), function, null, person.username(),
					there.contains(person.username())));
	}

}
