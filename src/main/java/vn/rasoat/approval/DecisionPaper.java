package vn.rasoat.approval;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.Certificates.HandedOut;
import vn.rasoat.approval.Certificates.Issued;
import vn.rasoat.approval.Certificates.Letter;
import vn.rasoat.household.CorrectedNames.Correction;

/**
 * A decision as it is printed, with its lists, and with the register of what was handed
 * out after it.
 *
 * @param basis article the recognition rests on by the rules of the time
 * @param opinion of the level above, where one was given
 * @param counts households of each class and of those that left one
 * @param sheets the same as the lists printed behind it, under the titles of the time
 * @param corrections names put right in the register since
 */
record DecisionPaper(RecognitionDecision decision, @Nullable String basis, @Nullable Opinion opinion,
		List<Sheet> counts, List<Sheet> sheets, @Nullable Issued issued, List<HandedOut> certificates,
		List<Letter> letters, List<Correction> corrections) {

	/** The household as the decision names it. */
	public ReportLine line(long householdId) {
		return this.decision.households()
			.stream()
			.filter((it) -> it.householdId() == householdId)
			.findFirst()
			.orElseThrow();
	}

	static List<Sheet> sheets(RecognitionDecision decision, List<ResultList> lists) {
		return lists.stream().map((list) -> Sheet.of(list, decision.households())).toList();
	}

	/** One list. */
	record Sheet(ResultList list, Count count, List<ReportLine> lines) {

		static Sheet of(ResultList list, List<ReportLine> households) {
			List<ReportLine> lines = households.stream().filter(list::has).toList();
			return new Sheet(list, Count.of(lines), lines);
		}

		/** Many villages have none: an empty column costs the names their room. */
		public boolean hasAddresses() {
			return this.lines.stream().anyMatch((line) -> line.address() != null && !line.address().isBlank());
		}

	}

}
