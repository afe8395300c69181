package vn.rasoat.household;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

import vn.rasoat.household.SourceRow.Bare;

/**
 * Tables in XLSX. Formulas are never calculated: the text of one begins with an equals
 * sign, as in CSV.
 */
final class WorkbookTable {

	/** A list of 20,000 rows takes about 15 MB unpacked; a bomb takes gigabytes. */
	private static final long MOST_UNPACKED = 150L * 1024 * 1024;

	private static final int MOST_COLUMNS = 200;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private WorkbookTable() {
	}

	static List<Bare> read(byte[] content) {
		checkUnpackedSize(content);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content),
				new ReadingOptions(true, true))) {
			List<Bare> first = List.of();
			for (Sheet sheet : workbook.getSheets().toList()) {
				List<Bare> rows = rows(sheet);
				if (Header.find(rows).isPresent()) {
					return rows;
				}
				first = first.isEmpty() ? rows : first;
			}
			return first;
		}
		catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException ex) {
			throw new ListFileRefused("not-xlsx");
		}
	}

	private static List<Bare> rows(Sheet sheet) throws IOException {
		try (Stream<Row> rows = sheet.openStream()) {
			return rows.limit(ListFile.MOST_ROWS + 100L).map((row) -> new Bare(row.getRowNum(), cells(row))).toList();
		}
	}

	private static List<String> cells(Row row) {
		List<String> cells = new ArrayList<>();
		for (int place = 0; place < Math.min(row.getCellCount(), MOST_COLUMNS); place++) {
			cells.add(row.getOptionalCell(place).map(WorkbookTable::text).orElse(""));
		}
		return cells;
	}

	private static String text(Cell cell) {
		return switch (cell.getType()) {
			case NUMBER -> isDate(cell) ? cell.asDate().toLocalDate().format(DAY) : cell.asNumber().toPlainString();
			case STRING -> cell.asString();
			case FORMULA -> "=" + cell.getFormula();
			case BOOLEAN -> cell.asBoolean() ? "1" : "0";
			case ERROR -> "#" + cell.getRawValue();
			case EMPTY -> "";
		};
	}

	private static boolean isDate(Cell cell) {
		@Nullable String format = cell.getDataFormatString();
		return format != null && format.toLowerCase(Locale.ROOT).contains("yy");
	}

	private static void checkUnpackedSize(byte[] content) {
		byte[] buffer = new byte[64 * 1024];
		long unpacked = 0;
		boolean workbook = false;
		try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
			for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
				workbook |= entry.getName().equals("xl/workbook.xml");
				try (InputStream part = zip.getInputStream(entry)) {
					for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
						unpacked += read;
						if (unpacked > MOST_UNPACKED) {
							throw new ListFileRefused("too-large-unpacked");
						}
					}
				}
			}
		}
		catch (IOException ex) {
			throw new ListFileRefused("not-xlsx");
		}
		if (!workbook) {
			throw new ListFileRefused("wrong-type");
		}
	}

}
