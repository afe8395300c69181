package vn.rasoat.approval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Figures to download. A text never becomes a formula. */
@Component
class FiguresFiles {

	/** Without it Excel reads the file in the code page of the PC. */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final FiguresTable table;

	FiguresFiles(FiguresTable table) {
		this.table = table;
	}

	byte[] csv(CampaignFigures figures, Locale locale) {
		StringWriter text = new StringWriter();
		text.write(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			this.table.rows(figures, locale)
				.forEach((row) -> csv.writeRecord(row.stream().map(FiguresFiles::cell).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	byte[] xlsx(CampaignFigures figures, Locale locale) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "RaSoat", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(String.valueOf(figures.reviewYear()));
			int number = 0;
			for (List<@Nullable Object> row : this.table.rows(figures, locale)) {
				write(sheet, number++, row);
			}
			sheet.freezePane(1, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void write(Worksheet sheet, int number, List<@Nullable Object> row) {
		int place = 0;
		for (Object cell : row) {
			if (cell instanceof Number value) {
				sheet.value(number, place, value);
			}
			else if (cell != null) {
				sheet.value(number, place, cell.toString());
			}
			if (number == 0) {
				sheet.style(0, place).bold().wrapText(true).set();
				sheet.width(place, (place == 0) ? 28 : 14);
			}
			place++;
		}
	}

	/** A leading sign would make a spreadsheet calculate. */
	private static String cell(@Nullable Object cell) {
		String text = Objects.toString(cell, "");
		return (cell instanceof String && text.matches("[=+\\-@\\t\\r].*")) ? "'" + text : text;
	}

}
