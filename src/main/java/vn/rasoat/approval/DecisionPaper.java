package vn.rasoat.approval;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.Certificates.Issued;

/**
 * A decision as it is printed.
 *
 * @param counts households of each class and of those that left one
 * @param sheets the same as the lists printed behind it, under the titles of the time
 */
record DecisionPaper(RecognitionDecision decision, List<Sheet> counts, List<Sheet> sheets, @Nullable Issued issued) {

	static DecisionPaper of(RecognitionDecision decision, List<ResultList> counted, List<ResultList> printed,
			@Nullable Issued issued) {
		return new DecisionPaper(decision, sheets(decision, counted), sheets(decision, printed), issued);
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
