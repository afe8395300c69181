package vn.rasoat.approval;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.Certificates.HandedOut;
import vn.rasoat.approval.Certificates.Issued;
import vn.rasoat.approval.Certificates.Letter;

/**
 * A decision as it is printed, with its lists, and with the register of what was handed
 * out after it.
 */
record DecisionPaper(RecognitionDecision decision, List<Sheet> sheets, @Nullable Issued issued,
		List<HandedOut> certificates, List<Letter> letters) {

	static DecisionPaper of(RecognitionDecision decision, List<ResultList> lists, Certificates certificates) {
		List<Sheet> sheets = lists.stream().map((list) -> {
			List<ReportLine> lines = decision.on(list);
			return new Sheet(list, Count.of(lines), lines);
		}).toList();
		return new DecisionPaper(decision, sheets, certificates.issued(decision.id()).orElse(null),
				certificates.handedOut(decision.id()), certificates.letters(decision.id()));
	}

	/** The household as the decision names it. */
	public ReportLine line(long householdId) {
		return this.decision.households()
			.stream()
			.filter((it) -> it.householdId() == householdId)
			.findFirst()
			.orElseThrow();
	}

	/** One list. */
	record Sheet(ResultList list, Count count, List<ReportLine> lines) {
	}

}
