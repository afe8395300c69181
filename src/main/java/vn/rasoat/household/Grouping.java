package vn.rasoat.household;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.language.Vietnamese;

/**
 * Puts the rows of one household together. The layout has no column for it: a household
 * begins with its head, or where another head's name begins. Neighbours may bear the same
 * name.
 */
final class Grouping {

	private Grouping() {
	}

	static List<List<SourceRow>> households(List<SourceRow> rows) {
		List<List<SourceRow>> households = new ArrayList<>();
		List<SourceRow> current = List.of();
		for (SourceRow row : rows) {
			if (current.isEmpty() || begins(row, current)) {
				current = new ArrayList<>();
				households.add(current);
			}
			current.add(row);
		}
		return households;
	}

	static boolean isHead(SourceRow row) {
		String relation = row.cell(Column.RELATION);
		return relation != null && CellReading.isHead(relation);
	}

	private static boolean begins(SourceRow row, List<SourceRow> current) {
		if (differs(row, current, Column.CODE) || differs(row, current, Column.HEAD)) {
			return true;
		}
		return isHead(row) && (!isSecondHead(row) || row.cell(Column.HEAD) == null);
	}

	/**
	 * Called the head of somebody else's household: a fault to be shown, not another
	 * household.
	 */
	private static boolean isSecondHead(SourceRow row) {
		return !same(row.cell(Column.HEAD), row.cell(Column.NAME));
	}

	/** An empty cell, as left by merged cells, goes on with what stands above. */
	private static boolean differs(SourceRow row, List<SourceRow> current, Column column) {
		String text = row.cell(column);
		String above = current.stream()
			.map((one) -> one.cell(column))
			.filter((one) -> one != null)
			.findFirst()
			.orElse(null);
		return text != null && above != null && !same(text, above);
	}

	static boolean same(@Nullable String one, @Nullable String other) {
		return one != null && other != null && Vietnamese.plain(one).equals(Vietnamese.plain(other));
	}

}
