package vn.rasoat.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.MonthDay;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Holidays on the same date every year, with which a provisional table begins (Labour
 * Code 2019, Art. 112).
 */
@Component
class FixedHolidays {

	private final List<NamedCsvRecord> rows;

	FixedHolidays() throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(new ClassPathResource("calendar/fixed.csv").getInputStream(),
					StandardCharsets.UTF_8))) {
			this.rows = reader.stream().toList();
		}
	}

	List<CalendarDay> of(int year) {
		return this.rows.stream()
			.map((row) -> new CalendarDay(0, MonthDay.parse(row.getField("month_day")).atYear(year),
					DayKind.PUBLIC_HOLIDAY, row.getField("reason_vi"), row.getField("reason_en"),
					row.getField("source"), true, true))
			.toList();
	}

}
