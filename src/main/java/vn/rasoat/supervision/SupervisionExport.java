package vn.rasoat.supervision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.stereotype.Component;

/** The table as a file: texts are texts, never formulas. */
@Component
class SupervisionExport {

	private static final int FIRST_WIDTH = 28;

	private static final int WIDTH = 24;

	private final CellWords words;

	SupervisionExport(CellWords words) {
		this.words = words;
	}

	byte[] csv(List<CommuneRow> rows) {
		StringWriter text = new StringWriter();
		// without the mark a spreadsheet reads Vietnamese as something else
		text.write('\ufeff');
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			csv.writeRecord(titles());
			rows.forEach((row) -> csv.writeRecord(cells(row).stream().map(SheetCell::harmless).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	byte[] xlsx(List<CommuneRow> rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(bytes, "RaSoat", "1.0")) {
			Worksheet sheet = workbook.newWorksheet(this.words.say("supervision.sheet"));
			List<String> titles = titles();
			for (int place = 0; place < titles.size(); place++) {
				sheet.value(0, place, titles.get(place));
				sheet.style(0, place).bold().wrapText(true).set();
				sheet.width(place, (place == 0) ? FIRST_WIDTH : WIDTH);
			}
			for (int line = 0; line < rows.size(); line++) {
				CommuneRow row = rows.get(line);
				List<String> cells = cells(row);
				for (int place = 0; place < cells.size(); place++) {
					sheet.value(line + 1, place, cells.get(place));
				}
				sheet.value(line + 1, 1, row.year());
				sheet.value(line + 1, 2, row.lateBy());
				sheet.value(line + 1, cells.size() - 2, row.complaints());
				sheet.value(line + 1, cells.size() - 1, row.remarks());
			}
			sheet.freezePane(1, 1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private List<String> titles() {
		List<String> titles = new ArrayList<>(List.of(this.words.say("supervision.column.commune"),
				this.words.say("supervision.column.year"), this.words.say("supervision.column.late-by")));
		for (Step step : Step.values()) {
			titles.add(this.words.say("supervision.step." + step.key()));
		}
		titles.add(this.words.say("supervision.column.complaints"));
		titles.add(this.words.say("supervision.column.remarks"));
		return titles;
	}

	private List<String> cells(CommuneRow row) {
		List<String> cells = new ArrayList<>(
				List.of(row.name(), String.valueOf(row.year()), String.valueOf(row.lateBy())));
		for (Step step : Step.values()) {
			cells.add(this.words.whole(row, step));
		}
		cells.add(String.valueOf(row.complaints()));
		cells.add(String.valueOf(row.remarks()));
		return cells;
	}

}
