package vn.rasoat.approval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Figures to download. */
@Component
class FiguresFiles {

	private final FiguresTable table;

	FiguresFiles(FiguresTable table) {
		this.table = table;
	}

	byte[] csv(CampaignFigures figures, Locale locale) {
		return CsvText.of(this.table.rows(figures, locale));
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

}
