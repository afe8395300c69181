package vn.rasoat.household;

/**
 * One fault at one place of the file.
 *
 * @param row number as the spreadsheet shows it
 * @param detail what the message tells besides, such as the names that come close; may be
 * empty
 */
record CellError(int row, Column column, String value, CellFault fault, String detail) {

	private static final int SHOWN = 60;

	static CellError at(SourceRow row, Column column, CellFault fault, String detail) {
		String value = row.cells().getOrDefault(column, "");
		return new CellError(row.number(), column, (value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value,
				fault, detail);
	}

	static CellError at(SourceRow row, Column column, CellFault fault) {
		return at(row, column, fault, "");
	}

}
