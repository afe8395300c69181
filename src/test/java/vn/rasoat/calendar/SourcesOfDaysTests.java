package vn.rasoat.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every day off and every swapped day says where it comes from, or that nobody confirmed
 * it.
 */
class SourcesOfDaysTests {

	@Test
	void everyDayHasASourceOrIsMarkedAsUnconfirmed() throws IOException {
		List<NamedCsvRecord> days = rows("days");
		assertThat(days).isNotEmpty()
			.allSatisfy((day) -> assertThat(day.getField("source").strip()).as(day.toString()).isNotEmpty())
			.allSatisfy((day) -> assertThat(day.getField("status")).as(day.toString())
				.isIn("official", "provisional", "unconfirmed"));
		assertThat(days).filteredOn((day) -> day.getField("status").equals("official"))
			.as("an instrument, by its number or article")
			.allSatisfy((day) -> assertThat(day.getField("source")).as(day.toString()).containsPattern("[0-9]"));
		assertThat(days.stream().map((day) -> day.getField("day").substring(0, 4)).map(Integer::valueOf))
			.containsAll(IntStream.rangeClosed(2019, 2026).boxed().toList());
	}

	@Test
	void everyYearHasASource() throws IOException {
		assertThat(rows("years")).extracting((year) -> year.getField("year"))
			.containsAll(IntStream.rangeClosed(2019, 2026).mapToObj(String::valueOf).toList());
		assertThat(Stream.concat(rows("years").stream(), rows("fixed").stream()))
			.allSatisfy((year) -> assertThat(year.getField("source").strip()).as(year.toString()).isNotEmpty());
	}

	private static List<NamedCsvRecord> rows(String table) throws IOException {
		return CsvReader.builder()
			.ofNamedCsvRecord(
					new ClassPathResource("calendar/" + table + ".csv").getContentAsString(StandardCharsets.UTF_8))
			.stream()
			.toList();
	}

}
