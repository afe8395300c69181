package vn.rasoat.approval;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.Certificates.Issued;

/** A decision as it is printed, with its lists. */
record DecisionPaper(RecognitionDecision decision, List<Sheet> sheets, @Nullable Issued issued) {

	static DecisionPaper of(RecognitionDecision decision, List<ResultList> lists, @Nullable Issued issued) {
		return new DecisionPaper(decision, lists.stream().map((list) -> {
			List<ReportLine> lines = decision.on(list);
			return new Sheet(list, Count.of(lines), lines);
		}).toList(), issued);
	}

	/** One list. */
	record Sheet(ResultList list, Count count, List<ReportLine> lines) {
	}

}
