package vn.rasoat.approval;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/** Rows as a file a spreadsheet opens. A text never becomes a formula. */
final class CsvText {

	/** Without it Excel reads the file in the code page of the PC. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private CsvText() {
	}

	static byte[] of(List<List<@Nullable Object>> rows) {
		StringWriter text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			rows.forEach((row) -> csv.writeRecord(row.stream().map(CsvText::cell).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** A leading sign would make a spreadsheet calculate. */
	private static String cell(@Nullable Object cell) {
		String text = Objects.toString(cell, "");
		return (cell instanceof String && text.matches("[=+\\-@\\t\\r].*")) ? "'" + text : text;
	}

}
