package vn.rasoat.household;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.rasoat.household.SourceRow.Bare;

/**
 * Where the columns are. The titles stand in one row, or in two where some share a title
 * above them; the template puts them right before its row 8, but lines are added and
 * removed above.
 */
record Header(int lastRow, Map<Integer, Column> columns) {

	private static final int SEARCHED_ROWS = 40;

	static Optional<Header> find(List<Bare> rows) {
		Optional<Header> best = Optional.empty();
		for (int row = 0; row < Math.min(rows.size(), SEARCHED_ROWS); row++) {
			for (Header candidate : candidates(rows, row)) {
				if (candidate.isEnough() && (best.isEmpty() || candidate.size() > best.get().size())) {
					best = Optional.of(candidate);
				}
			}
		}
		return best;
	}

	/**
	 * Rows below the header that say something about a person; sums, signatures and
	 * numbers of columns do not.
	 */
	List<SourceRow> dataRows(List<Bare> rows) {
		List<SourceRow> data = new ArrayList<>();
		for (Bare row : rows.subList(this.lastRow + 1, rows.size())) {
			Map<Column, String> cells = new EnumMap<>(Column.class);
			this.columns.forEach((place, column) -> {
				if (!row.cell(place).isBlank()) {
					cells.put(column, row.cell(place).strip());
				}
			});
			SourceRow source = new SourceRow(row.number(), cells);
			if (isAboutSomebody(source)) {
				data.add(source);
			}
		}
		return data;
	}

	private static List<Header> candidates(List<Bare> rows, int row) {
		Header alone = new Header(row, columnsOf(rows.get(row)));
		if (row + 1 >= rows.size()) {
			return List.of(alone);
		}
		Map<Integer, Column> both = new HashMap<>(alone.columns);
		columnsOf(rows.get(row + 1)).forEach((place, column) -> {
			if (!both.containsValue(column)) {
				both.put(place, column);
			}
		});
		return List.of(alone, new Header(row + 1, both));
	}

	private static Map<Integer, Column> columnsOf(Bare row) {
		Map<Integer, Column> columns = new HashMap<>();
		for (int place = 0; place < row.cells().size(); place++) {
			int at = place;
			if (row.cell(place).length() <= 100) {
				Column.named(row.cell(place))
					.filter((column) -> !columns.containsValue(column))
					.ifPresent((column) -> columns.put(at, column));
			}
		}
		return columns;
	}

	private static boolean isAboutSomebody(SourceRow row) {
		String name = row.cell(Column.NAME);
		if (name != null && name.matches("\\(?\\d+\\)?")) {
			return false;
		}
		return name != null && (row.has(Column.RELATION) || row.has(Column.BIRTH) || row.has(Column.CATEGORY))
				|| row.has(Column.RELATION) || row.has(Column.CITIZEN_ID) || row.has(Column.BIRTH);
	}

	private boolean isEnough() {
		return this.columns.values().containsAll(Column.NEEDED);
	}

	private int size() {
		return this.columns.size();
	}

}
