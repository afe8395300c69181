package vn.rasoat.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Journal;

/**
 * What was put right in the register after a paper was made. The paper keeps the name it
 * was signed or posted with; whoever prints it again is told of the other one. Members
 * who are born or leave in later years are no correction.
 */
@Component
@Transactional(readOnly = true)
public class CorrectedNames {

	private final Households households;

	private final Journal journal;

	private final JsonMapper json;

	CorrectedNames(Households households, Journal journal, JsonMapper json) {
		this.households = households;
		this.journal = journal;
		this.json = json;
	}

	/**
	 * @param caseKeys reviews in which the names may have been corrected
	 * @param printed names of heads on the paper, by household
	 */
	public List<Correction> since(Collection<String> caseKeys, Map<Long, String> printed) {
		List<Household> corrected = this.households.all(printed.keySet())
			.stream()
			.filter((it) -> !it.headName().equals(printed.get(it.id())))
			.toList();
		if (corrected.isEmpty()) {
			return List.of();
		}
		List<Journal.Entry> renamings = caseKeys.stream()
			.distinct()
			.flatMap((caseKey) -> this.journal.of(caseKey).stream())
			.filter((it) -> it.action().equals("household.renamed"))
			.toList();
		return corrected.stream()
			.map((it) -> correction(renamings, Objects.requireNonNull(printed.get(it.id())), it.headName()))
			.toList();
	}

	private Correction correction(List<Journal.Entry> renamings, String printed, String now) {
		Optional<Journal.Entry> entry = renamings.stream()
			.filter((it) -> now.equals(this.json.readTree(it.after()).path("name").asString()))
			.reduce((first, last) -> last);
		return new Correction(printed, now, entry.map(Journal.Entry::happenedOn).orElse(null),
				entry.map(Journal.Entry::enteredByName).orElse(null), entry.map(Journal.Entry::reason).orElse(null));
	}

	/**
	 * A name that the register has otherwise now.
	 *
	 * @param on day of the correction; it, who made it and why are {@code null} when it
	 * was made elsewhere, such as in the review of a later year
	 */
	public record Correction(String printed, String now, @Nullable LocalDate on, @Nullable String by,
			@Nullable String reason) {
	}

}
