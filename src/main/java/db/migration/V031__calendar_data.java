package db.migration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;

/**
 * Loads the yearly tables of days off; from then on the database is where they are kept
 * and changed.
 */
public class V031__calendar_data extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		try (PreparedStatement insert = context.getConnection()
			.prepareStatement("insert into calendar_table (table_year, official, source) values (?, ?, ?)")) {
			for (NamedCsvRecord year : read("years.csv")) {
				insert.setInt(1, Integer.parseInt(year.getField("year")));
				insert.setBoolean(2, "official".equals(year.getField("status")));
				insert.setString(3, year.getField("source"));
				insert.addBatch();
			}
			insert.executeBatch();
		}
		try (PreparedStatement insert = context.getConnection().prepareStatement("""
				insert into calendar_day (table_year, on_day, kind, reason_vi, reason_en, source, confirmed, in_force)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
			for (NamedCsvRecord day : read("days.csv")) {
				Date date = Date.valueOf(day.getField("day"));
				insert.setInt(1, date.toLocalDate().getYear());
				insert.setDate(2, date);
				insert.setString(3, day.getField("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
				insert.setString(4, day.getField("reason_vi"));
				insert.setString(5, day.getField("reason_en"));
				insert.setString(6, day.getField("source"));
				insert.setBoolean(7, "official".equals(day.getField("status")));
				insert.setBoolean(8, "yes".equals(day.getField("in_force")));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static List<NamedCsvRecord> read(String file) throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(new ClassPathResource("calendar/" + file).getInputStream(),
					StandardCharsets.UTF_8))) {
			return reader.stream().toList();
		}
	}

}
