package vn.rasoat.supervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.language.Vietnamese;

/**
 * A commune in the table of those who watch over it.
 *
 * @param review {@code null} when only villages of the commune are reviewed, each by
 * itself
 * @param stuck by step, what the product should have done by itself and gave up
 * @param villages villages under review
 * @param complaints complaints somebody still works on
 * @param remarks phản ánh that wait for their answer
 */
record CommuneRow(@Nullable CommuneReview review, AreaPath area, String name, int year, Map<Step, Cell> cells,
		Map<Step, Set<String>> stuck, int villages, int complaints, int remarks) {

	/**
	 * What hangs through no fault of its people comes first, then what is latest; then
	 * what is due next; then by name.
	 */
	static final Comparator<CommuneRow> LATEST_FIRST = Comparator.comparing(CommuneRow::isStuck)
		.thenComparing(CommuneRow::isLate)
		.thenComparingInt(CommuneRow::lateBy)
		.thenComparingInt(CommuneRow::lateSteps)
		.reversed()
		.thenComparing(CommuneRow::nextDay, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing((row) -> Vietnamese.sortKey(row.name()))
		.thenComparing(CommuneRow::area);

	public Cell cell(Step step) {
		return this.cells.getOrDefault(step, Cell.NONE);
	}

	/** What was given up in the step; nothing where all goes on. */
	public Set<String> stuckIn(Step step) {
		return this.stuck.getOrDefault(step, Set.of());
	}

	public boolean isStuck() {
		return !this.stuck.isEmpty();
	}

	public boolean isLate() {
		return this.cells.values().stream().anyMatch(Cell::isLate);
	}

	/** Working days its latest step is late. */
	public int lateBy() {
		return this.cells.values().stream().mapToInt(Cell::lateBy).max().orElse(0);
	}

	public int lateSteps() {
		return (int) this.cells.values().stream().filter(Cell::isLate).count();
	}

	boolean isDueSoon() {
		return this.cells.values().stream().anyMatch((cell) -> cell.state() == Cell.State.SOON);
	}

	@Nullable LocalDate nextDay() {
		return this.cells.values()
			.stream()
			.filter((cell) -> cell.state() != Cell.State.DONE)
			.map(Cell::day)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
