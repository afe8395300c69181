package db.migration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;

import vn.rasoat.language.Vietnamese;

/**
 * Loads the administrative units of both eras and which of the old ones became which of
 * the new ones.
 */
public class V011__area_data extends BaseJavaMigration {

	private static final String INSERT_UNIT = """
			insert into area_unit (code, level, kind, setting, parent_code, name, valid_from, valid_to, path,
				sort_key, search_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String INSERT_SUCCESSOR = """
			insert into area_successor (old_code, changed_on, new_code, share) values (?, ?, ?, ?)""";

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		LocalDate lastChange = LocalDate.MIN;
		for (NamedCsvRecord era : read("eras.csv")) {
			LocalDate from = LocalDate.parse(era.getField("valid_from"));
			Date to = era.getField("valid_to").isEmpty() ? null : Date.valueOf(era.getField("valid_to"));
			loadUnits(context.getConnection(), read(era.getField("file")), Date.valueOf(from), to);
			lastChange = from.isAfter(lastChange) ? from : lastChange;
		}
		loadSuccessors(context.getConnection(), Date.valueOf(lastChange));
	}

	private static void loadUnits(Connection connection, List<NamedCsvRecord> units, Date from, Date to)
			throws SQLException {
		Map<String, String> parents = new HashMap<>();
		units.forEach((unit) -> parents.put(unit.getField("code"), unit.getField("parent")));
		try (PreparedStatement insert = connection.prepareStatement(INSERT_UNIT)) {
			for (NamedCsvRecord unit : units) {
				String name = unit.getField("name");
				insert.setString(1, unit.getField("code"));
				insert.setString(2, unit.getField("level").toUpperCase(Locale.ROOT));
				insert.setString(3, unit.getField("kind"));
				insert.setString(4, orNull(unit.getField("area").toUpperCase(Locale.ROOT)));
				insert.setString(5, orNull(unit.getField("parent")));
				insert.setString(6, name);
				insert.setDate(7, from);
				insert.setDate(8, to);
				insert.setString(9, path(unit.getField("code"), parents));
				insert.setString(10, Vietnamese.sortKey(name));
				insert.setString(11, Vietnamese.plain(name));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static void loadSuccessors(Connection connection, Date changedOn) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(INSERT_SUCCESSOR)) {
			for (NamedCsvRecord successor : read("units-successors.csv")) {
				insert.setString(1, successor.getField("old_code"));
				insert.setDate(2, changedOn);
				insert.setString(3, successor.getField("new_code"));
				insert.setString(4, successor.getField("share"));
				insert.addBatch();
			}
			insert.executeBatch();
		}
	}

	private static String path(String code, Map<String, String> parents) {
		String parent = parents.getOrDefault(code, "");
		return (parent.isEmpty() ? "/" : path(parent, parents)) + code + "/";
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static List<NamedCsvRecord> read(String file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(new ClassPathResource("area/" + file).getInputStream(),
					StandardCharsets.UTF_8))) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException("area/" + file, ex);
		}
	}

}
