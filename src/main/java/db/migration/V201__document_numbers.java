package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import vn.rasoat.language.Vietnamese;

/**
 * One register of numbers for plans, committees, reports, opinions, decisions and
 * letters; what was written down before is carried over, a number that was there twice
 * once.
 */
public class V201__document_numbers extends BaseJavaMigration {

	private static final String WRITTEN = """
			select body, number_year, series, number_key, what from approval_number
			union all select case when commune_review_id is null then issuing_body else 'COMMUNE/' || unit_code end,
				extract(year from issued_on), 'PAPER', document_number, 'plan ' || id from cycle_plan
			union all select case when case_key like 'commune-review/%' then 'COMMUNE/' || unit_code else issuing_body
				end, extract(year from decided_on), 'PAPER', decision_number, 'committee of ' || case_key
				from cycle_committee where id in (select committee_id from cycle_committee_case)
			union all select v.area_path, extract(year from coalesce(c.letter_date, c.answered_on)), 'PAPER',
				c.letter_number, 'answer to complaint/' || c.id
				from posting_complaint c join cycle_village_review v on v.id = c.village_review_id
				where c.letter_number is not null and c.answered_on is not null""";

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("""
					create table document_number (
						office varchar(300) not null,
						number_year int not null,
						series varchar(20) not null,
						number_key varchar(100) not null,
						what varchar(200) not null,
						primary key (office, number_year, series, number_key)
					)""");
			statement.execute("create index ix_document_number_what on document_number (what)");
			carryOver(connection, statement);
			statement.execute("drop table approval_number");
			statement.execute("alter table cycle_plan add column document_key varchar(400)");
			statement.execute(
					"update cycle_plan set document_key = 'name/' || replace(register_key, 'uy ban nhan dan', 'ubnd')");
			statement.execute("alter table cycle_plan drop column register_key");
			statement.execute("create index ix_cycle_plan_document on cycle_plan (document_key)");
		}
	}

	private static void carryOver(Connection connection, Statement statement) throws SQLException {
		Set<String> there = new HashSet<>();
		try (ResultSet row = statement.executeQuery(WRITTEN); PreparedStatement insert = connection.prepareStatement("""
				insert into document_number (office, number_year, series, number_key, what)
				values (?, ?, ?, ?, ?)""")) {
			while (row.next()) {
				String office = office(row.getString(1));
				String number = Vietnamese.plain(row.getString(4)).replace(" ", "");
				if (there.add(office + "|" + row.getInt(2) + "|" + row.getString(3) + "|" + number)) {
					insert.setString(1, office);
					insert.setInt(2, row.getInt(2));
					insert.setString(3, row.getString(3));
					insert.setString(4, number);
					insert.setString(5, row.getString(5));
					insert.addBatch();
				}
			}
			insert.executeBatch();
		}
	}

	/** A village's letters stand in the register of the commune it lies in. */
	private static String office(String body) {
		String[] places = body.split("/");
		String plain = body.startsWith("/") ? "commune/" + places[places.length - 2].toLowerCase(Locale.ROOT)
				: Vietnamese.plain(body);
		return plain.matches("(commune|lead)/.*") ? plain : "name/" + plain.replace("uy ban nhan dan", "ubnd");
	}

}
