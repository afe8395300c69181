package vn.rasoat.approval;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.CorrectedNames.Correction;

/**
 * A report as it is printed, with what was proposed and answered.
 *
 * @param corrections names put right in the register since
 */
record ReportPaper(CommuneReport report, AreaFigures figures, @Nullable Appraisal appraisal, @Nullable Opinion opinion,
		List<Row> rows, List<Correction> corrections) {

	static ReportPaper of(CommuneReport report, @Nullable Appraisal appraisal, @Nullable Opinion opinion,
			List<Correction> corrections) {
		Map<Long, Returned> proposed = byHousehold((appraisal != null) ? appraisal.returns() : List.of());
		Map<Long, Returned> returned = byHousehold((opinion != null) ? opinion.returns() : List.of());
		return new ReportPaper(report,
				AreaFigures
					.of(report.communeCode(), report.communeName(), AreaFigures.Stage.REPORTED, null, report.lines()),
				appraisal, opinion,
				report.lines()
					.stream()
					.map((it) -> new Row(it, proposed.get(it.householdId()), returned.get(it.householdId())))
					.toList(),
				corrections);
	}

	private static Map<Long, Returned> byHousehold(List<Returned> returns) {
		return returns.stream().collect(Collectors.toMap(Returned::householdId, Function.identity()));
	}

	/** A household with what was said about it. */
	record Row(ReportLine line, @Nullable Returned proposed, @Nullable Returned returned) {
	}

}
