package vn.rasoat.supervision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sums over communes.
 *
 * @param stuck communes where something the product does by itself was given up
 * @param steps by step, in how many communes it is done or late
 */
record Totals(int communes, int late, int soon, int stuck, int villages, int complaints, int remarks,
		Map<Step, StepTotal> steps) {

	static Totals of(List<CommuneRow> rows) {
		Map<Step, StepTotal> steps = new EnumMap<>(Step.class);
		for (Step step : Step.values()) {
			List<Cell> cells = rows.stream()
				.map((row) -> row.cell(step))
				.filter((cell) -> cell.state() != Cell.State.NONE)
				.toList();
			steps.put(step,
					new StepTotal((int) cells.stream().filter((cell) -> cell.state() == Cell.State.DONE).count(),
							(int) cells.stream().filter(Cell::isLate).count(), cells.size()));
		}
		return new Totals(rows.size(), (int) rows.stream().filter(CommuneRow::isLate).count(),
				(int) rows.stream().filter((row) -> !row.isLate() && row.isDueSoon()).count(),
				(int) rows.stream().filter(CommuneRow::isStuck).count(),
				rows.stream().mapToInt(CommuneRow::villages).sum(),
				rows.stream().mapToInt(CommuneRow::complaints).sum(), rows.stream().mapToInt(CommuneRow::remarks).sum(),
				steps);
	}

	public StepTotal step(Step step) {
		return Objects.requireNonNull(this.steps.get(step), "every step is summed");
	}

	/**
	 * @param of communes the step is a part of
	 */
	record StepTotal(int done, int late, int of) {
	}

}
