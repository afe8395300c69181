package vn.rasoat.worklist;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stood in the database of an earlier version is there after the update. */
class OlderDatabaseTests {

	private static final String BEFORE_NAMES_BY_LANGUAGE = "170";

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	private final JdbcClient jdbc = JdbcClient.create(this.database);

	@Test
	void complaintsKeepPlaceAndYearAndEveryTaskIsStillFound() {
		migrateTo(BEFORE_NAMES_BY_LANGUAGE);
		task("a", "complaint/7", "Khiếu nại số 7 – Ấp Gò Sậy 2026");
		task("b", "complaint/8", "Ấp Gò Sậy 2026");
		task("c", "village-review/7", "Ấp Gò – Sậy 2026");

		migrateTo("latest");

		assertThat(of("a", "case_name")).isEqualTo("Ấp Gò Sậy 2026");
		assertThat(of("b", "case_name")).isEqualTo("Ấp Gò Sậy 2026");
		assertThat(of("c", "case_name")).isEqualTo("Ấp Gò – Sậy 2026");
		assertThat(of("a", "search_text_en")).isEqualTo("found by a").isEqualTo(of("a", "search_text"));
	}

	private void migrateTo(String version) {
		Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration")
			.target(version)
			.load()
			.migrate();
	}

	private void task(String id, String caseKey, String caseName) {
		this.jdbc.sql("""
				insert into worklist_task (id, case_key, case_name, process_instance_id, step, name, area_path, role,
				due_order, created_at, sort_key, search_text)
				values (:id, :caseKey, :caseName, 'p', 's', 'n', '/91/', 'reviewer', :at, :at, 'k', :search)
				""")
			.param("id", id)
			.param("caseKey", caseKey)
			.param("caseName", caseName)
			.param("at", OffsetDateTime.parse("2026-10-05T08:00:00+07:00"))
			.param("search", "found by " + id)
			.update();
	}

	private String of(String id, String column) {
		return this.jdbc.sql("select " + column + " from worklist_task where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

}
