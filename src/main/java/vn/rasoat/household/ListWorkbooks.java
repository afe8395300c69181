package vn.rasoat.household;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Workbooks to download: the empty template and the faults of a file. Texts are cells of
 * text, never formulas.
 */
@Component
class ListWorkbooks {

	static final String TITLE = "DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT";

	/** Titles stand in row 7, data from row 8 on, as in the files the communes have. */
	static final int HEADER_ROW = 6;

	private static final int MOST_ROWS = 1000;

	private final MessageSource messages;

	ListWorkbooks(MessageSource messages) {
		this.messages = messages;
	}

	byte[] template() {
		return write("Danh sách", (sheet) -> {
			sheet.value(2, 0, TITLE);
			sheet.style(2, 0).bold().set();
			int place = 0;
			for (Column column : Column.values()) {
				sheet.value(HEADER_ROW, place, column.title());
				sheet.style(HEADER_ROW, place).bold().wrapText(true).set();
				sheet.width(place, Math.max(8, Math.min(28, column.title().length() + 4)));
				sheet.range(HEADER_ROW + 1, place, HEADER_ROW + MOST_ROWS, place).style().format("@").set();
				place++;
			}
			sheet.freezePane(0, HEADER_ROW + 1);
		});
	}

	byte[] faults(List<CellError> errors, Locale locale) {
		return write("Loi", (sheet) -> {
			List<String> titles = List.of("row", "column", "value", "fault", "remedy");
			for (int place = 0; place < titles.size(); place++) {
				sheet.value(0, place, text("household.import.error." + titles.get(place), "", locale));
				sheet.style(0, place).bold().set();
				sheet.width(place, (place < 2) ? 20 : 50);
			}
			int row = 1;
			for (CellError error : errors) {
				sheet.value(row, 0, error.row());
				sheet.value(row, 1, error.column().title());
				sheet.value(row, 2, error.value());
				sheet.value(row, 3, text(error.fault().key(), error.detail(), locale));
				sheet.value(row, 4, text(error.fault().remedyKey(), error.detail(), locale));
				row++;
			}
		});
	}

	private String text(String key, String detail, Locale locale) {
		return this.messages.getMessage(key, new Object[] { detail }, locale);
	}

	private static byte[] write(String sheetName, SheetContent content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "RaSoat", "1.0")) {
			content.write(workbook.newWorksheet(sheetName));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private interface SheetContent {

		void write(Worksheet sheet) throws IOException;

	}

}
