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
 * @param counts households of each class and of those that left one
 * @param sheets the same as the lists printed behind it, under the titles of the time
 * @param corrections names put right in the register since
 */
record DecisionPaper(RecognitionDecision decision, List<Sheet> counts, List<Sheet> sheets, @Nullable Issued issued,
		List<HandedOut> certificates, List<Letter> letters, List<Correction> corrections) {

	static DecisionPaper of(RecognitionDecision decision, List<ResultList> counted, List<ResultList> printed,
			Certificates certificates, List<Correction> corrections) {
		return new DecisionPaper(decision, sheets(decision, counted), sheets(decision, printed),
				certificates.issued(decision.id()).orElse(null), certificates.handedOut(decision.id()),
				certificates.letters(decision.id()), corrections);
	}

	/** The household as the decision names it. */
	public ReportLine line(long householdId) {
		return this.decision.households()
			.stream()
			.filter((it) -> it.householdId() == householdId)
			.findFirst()
			.orElseThrow();
	}

	private static List<Sheet> sheets(RecognitionDecision decision, List<ResultList> lists) {
		return lists.stream().map((list) -> {
			List<ReportLine> lines = decision.on(list);
			return new Sheet(list, Count.of(lines), lines);
		}).toList();
	}

	/** One list. */
	record Sheet(ResultList list, Count count, List<ReportLine> lines) {
	}

}
