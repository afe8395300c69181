package vn.rasoat.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.supervision.SupervisionTable.Table;
import vn.rasoat.supervision.SupervisionTable.Wanted;

/** The table of communes and steps for programs. */
@RestController
class SupervisionApi {

	private final SupervisionTable table;

	SupervisionApi(SupervisionTable table) {
		this.table = table;
	}

	@Operation(summary = "Communes and steps of the areas watched over, page by page, on each the latest first")
	@GetMapping("/api/supervision")
	TableJson table(@RequestParam(required = false) @Nullable Long campaign,
			@RequestParam(defaultValue = "false") boolean late,
			@RequestParam(required = false) @Nullable String after) {
		Table found = this.table.of(new Wanted(campaign, late, after));
		return new TableJson(found.rows().stream().map(RowJson::of).toList(), TotalsJson.of(found.totals()),
				found.inAll(), found.next());
	}

	/**
	 * @param totals of the communes of this page
	 * @param inAll how many communes there are when these are only some of them
	 * @param next pass as {@code after} for the next page
	 */
	record TableJson(List<RowJson> communes, TotalsJson totals, @Nullable Integer inAll, @Nullable String next) {
	}

	record TotalsJson(int communes, int late, int dueSoon, int stuck, int villages, int openComplaints,
			int openRemarks) {

		static TotalsJson of(Totals totals) {
			return new TotalsJson(totals.communes(), totals.late(), totals.soon(), totals.stuck(), totals.villages(),
					totals.complaints(), totals.remarks());
		}

	}

	/**
	 * @param communeReviewId {@code null} when its villages are reviewed each by itself
	 * @param lateBy working days the latest step is late
	 */
	record RowJson(@Nullable Long communeReviewId, String area, String name, int reviewYear, int lateBy, int villages,
			int openComplaints, int openRemarks, Map<String, CellJson> steps) {

		static RowJson of(CommuneRow row) {
			Map<String, CellJson> steps = new LinkedHashMap<>();
			for (Step step : Step.values()) {
				steps.put(step.key(), CellJson.of(row.cell(step), row.stuckIn(step)));
			}
			CommuneReview review = row.review();
			return new RowJson((review != null) ? review.id() : null, row.area().text(), row.name(), row.year(),
					row.lateBy(), row.villages(), row.complaints(), row.remarks(), steps);
		}

	}

	/**
	 * @param day when it was done, or the next last day
	 * @param workingDays days late or left
	 * @param stuck what the product should have done by itself and gave up: an admin of
	 * the area must try it again
	 */
	record CellJson(String state, int done, int of, @Nullable LocalDate day, @Nullable Integer workingDays, int late,
			Set<String> stuck) {

		static CellJson of(Cell cell, Set<String> stuck) {
			return new CellJson(cell.state().key(), cell.done(), cell.of(), cell.day(), cell.days(), cell.late(),
					stuck);
		}

	}

}
