package vn.rasoat.household;

import java.util.List;

import vn.rasoat.household.SourceRow.Bare;

/**
 * A file as somebody uploaded it; what it is, is told by its content and not by its name.
 */
final class ListFile {

	static final int MOST_ROWS = 20_000;

	static final int MOST_BYTES = 10 * 1024 * 1024;

	private ListFile() {
	}

	/**
	 * The rows about people, or the refusal that tells what is wrong with the whole file.
	 */
	static List<SourceRow> read(byte[] content) {
		if (content.length == 0) {
			throw new ListFileRefused("empty");
		}
		if (content.length > MOST_BYTES) {
			throw new ListFileRefused("too-large", MOST_BYTES / 1024 / 1024);
		}
		List<Bare> table = table(content);
		Header header = Header.find(table).orElseThrow(() -> new ListFileRefused("no-header", neededTitles()));
		List<SourceRow> rows = header.dataRows(table);
		if (rows.isEmpty()) {
			throw new ListFileRefused("no-rows");
		}
		if (rows.size() > MOST_ROWS) {
			throw new ListFileRefused("too-many-rows", MOST_ROWS);
		}
		return rows;
	}

	private static List<Bare> table(byte[] content) {
		if (begins(content, "PK")) {
			return WorkbookTable.read(content);
		}
		if (begins(content, "\u00d0\u00cf\u0011\u00e0")) {
			throw new ListFileRefused("old-excel");
		}
		if (begins(content, "%PDF") || begins(content, "\u00ff\u00d8\u00ff") || begins(content, "\u0089PNG")
				|| begins(content, "{\\rtf") || begins(content, "<")) {
			throw new ListFileRefused("wrong-type");
		}
		return TextTable.read(content);
	}

	private static boolean begins(byte[] content, String mark) {
		for (int at = 0; at < mark.length(); at++) {
			if (at >= content.length || (content[at] & 0xFF) != mark.charAt(at)) {
				return false;
			}
		}
		return true;
	}

	private static String neededTitles() {
		return String.join(", ", Column.NEEDED.stream().map(Column::title).toList());
	}

}
