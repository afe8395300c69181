package vn.rasoat.household;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of the file as it was written, by column.
 *
 * @param number as the spreadsheet shows it, from 1
 */
record SourceRow(int number, Map<Column, String> cells) {

	@Nullable String cell(Column column) {
		return this.cells.get(column);
	}

	boolean has(Column column) {
		return this.cells.containsKey(column);
	}

	/**
	 * The number of the identity card without spaces, dots and the apostrophe that makes
	 * a spreadsheet keep zeros.
	 */
	@Nullable String citizenId() {
		String text = cell(Column.CITIZEN_ID);
		return (text != null) ? text.replaceAll("[\\s.]|^'", "") : null;
	}

	/** A row of a table before its columns are known. */
	record Bare(int number, List<String> cells) {

		String cell(int place) {
			return (place < this.cells.size()) ? this.cells.get(place) : "";
		}

	}

}
