package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.access.GrantsOfUnits;
import vn.rasoat.access.HeldGrant;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;
import vn.rasoat.succession.Preview.RightLine;

/**
 * Roles in a commune, in its villages, and in units above it that ceased as well. Those
 * of the commune go where it goes; who worked above it is asked about.
 */
@Component
class RightsConcerned {

	private final GrantsOfUnits grants;

	RightsConcerned(GrantsOfUnits grants) {
		this.grants = grants;
	}

	List<RightLine> within(Unit commune, List<Unit> villages) {
		Stream<RightLine> own = this.grants.at(commune.path())
			.stream()
			.map((grant) -> new RightLine(grant, commune.name(), false, false));
		Stream<RightLine> below = villages.stream()
			.flatMap((village) -> this.grants.at(village.path())
				.stream()
				.map((grant) -> new RightLine(grant, village.name(), true, false)));
		return Stream.concat(own, below).toList();
	}

	/** Roles that reach none of the successors any more. */
	List<RightLine> above(List<Unit> units, List<Unit> successors) {
		return units.stream()
			.filter((unit) -> unit.validTo() != null)
			.filter((unit) -> successors.stream().noneMatch((next) -> unit.path().contains(next.path())))
			.flatMap((unit) -> this.grants.at(unit.path())
				.stream()
				.map((grant) -> new RightLine(grant, unit.name(), false, true)))
			.toList();
	}

	/**
	 * @param passed the new villages by the path of the old ones
	 * @return how many roles were given at a new place
	 */
	int follow(Preview preview, Answers answers, Map<String, Unit> passed) {
		int given = 0;
		for (RightLine line : preview.rights()) {
			HeldGrant grant = line.grant();
			if (line.above()) {
				given += above(grant, preview, answers.right(grant.id()).orElse(Answers.NOTHING));
			}
			else if (line.village()) {
				given += pass(grant,
						Objects.requireNonNull(passed.get(grant.area().text()), "every village passed").path(),
						preview.day());
			}
			else {
				given += within(grant, preview, answers);
			}
		}
		return given;
	}

	private int within(HeldGrant grant, Preview preview, Answers answers) {
		if (!preview.isDivided()) {
			return pass(grant, preview.successors().get(0).path(), preview.day());
		}
		String answer = answers.right(grant.id()).orElseThrow(() -> new RightUnanswered(grant.person()));
		if (answer.equals(Answers.NOTHING)) {
			this.grants.end(grant, preview.day());
			return 0;
		}
		return pass(grant, place(preview, answer, grant), preview.day());
	}

	/** The role above stays as it is: it reads what was done there, and nothing else. */
	private int above(HeldGrant grant, Preview preview, String answer) {
		if (answer.equals(Answers.NOTHING)) {
			return 0;
		}
		this.grants.twin(grant, place(preview, answer, grant), preview.day());
		return 1;
	}

	private int pass(HeldGrant grant, AreaPath place, LocalDate day) {
		if (place.equals(grant.area())) {
			return 0;
		}
		this.grants.pass(grant, place, day);
		return 1;
	}

	private static AreaPath place(Preview preview, String answer, HeldGrant grant) {
		if (answer.equals(Answers.PROVINCE)) {
			String path = preview.successors().get(0).path().text();
			return new AreaPath(path.substring(0, path.indexOf('/', 1) + 1));
		}
		return preview.successors()
			.stream()
			.filter((unit) -> unit.code().equals(answer))
			.findFirst()
			.map(Unit::path)
			.orElseThrow(() -> new RightUnanswered(grant.person()));
	}

}
