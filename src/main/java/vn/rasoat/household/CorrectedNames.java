package vn.rasoat.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.audit.Journal;

/**
 * What was put right in the register after a paper was made, by whatever way: on its own,
 * with the people of the household, or from a file, in this review or a later one. The
 * paper keeps the name it was signed or posted with; whoever prints it again is told of
 * the other one. Members who are born or leave in later years are no correction.
 */
@Component
@Transactional(readOnly = true)
public class CorrectedNames {

	private static final Set<String> CORRECTING = Set.of(ListJournal.RENAMED, ListJournal.CHANGED);

	private final Households households;

	private final ListTables lists;

	private final Journal journal;

	private final JsonMapper json;

	CorrectedNames(Households households, ListTables lists, Journal journal, JsonMapper json) {
		this.households = households;
		this.lists = lists;
		this.journal = journal;
		this.json = json;
	}

	/**
	 * @param caseKeys reviews the paper is of
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
		List<Journal.Entry> acts = Stream
			.concat(caseKeys.stream(),
					this.lists.reviewsOf(corrected.stream().map(Household::id).toList())
						.stream()
						.map(CaseKey.VILLAGE_REVIEW::of))
			.distinct()
			.flatMap((caseKey) -> this.journal.of(caseKey).stream())
			.filter((it) -> CORRECTING.contains(it.action()))
			.toList();
		return corrected.stream()
			.map((it) -> correction(acts, Objects.requireNonNull(printed.get(it.id())), it))
			.toList();
	}

	private Correction correction(List<Journal.Entry> acts, String printed, Household household) {
		Optional<Journal.Entry> entry = acts.stream()
			.filter((it) -> gave(it, household))
			.max((one, other) -> Long.compare(one.id(), other.id()));
		return new Correction(printed, household.headName(), entry.map(Journal.Entry::happenedOn).orElse(null),
				entry.map(Journal.Entry::enteredByName).orElse(null), entry.map(Journal.Entry::reason).orElse(null));
	}

	/**
	 * Whether the act gave the household the name it has now. Acts written down before
	 * they named their household are told by that name alone.
	 */
	private boolean gave(Journal.Entry act, Household household) {
		JsonNode after = this.json.readTree(act.after());
		JsonNode code = after.path(ListJournal.CODE);
		return household.headName().equals(after.path(ListJournal.NAME).asString())
				&& (code.isMissingNode() || household.code().equals(code.asString()));
	}

	/**
	 * A name that the register has otherwise now.
	 *
	 * @param on day of the correction; it, who made it and why are {@code null} when
	 * nobody wrote that down
	 */
	public record Correction(String printed, String now, @Nullable LocalDate on, @Nullable String by,
			@Nullable String reason) {
	}

}
