package vn.rasoat.worklist;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.OlderDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Tasks of an earlier version are there and found after the update. */
class OlderCaseNamesTests {

	private static final String BEFORE_NAMES_BY_LANGUAGE = "170";

	private final OlderDatabase database = new OlderDatabase(BEFORE_NAMES_BY_LANGUAGE);

	private final JdbcClient jdbc = this.database.jdbc();

	@Test
	void complaintsKeepPlaceAndYearAndEveryTaskIsStillFound() {
		task("a", "complaint/7", "Khiếu nại số 7 – Ấp Gò Sậy 2026");
		task("b", "complaint/8", "Ấp Gò Sậy 2026");
		task("c", "village-review/7", "Ấp Gò – Sậy 2026");

		this.database.update();

		assertThat(of("a", "case_name")).isEqualTo("Ấp Gò Sậy 2026");
		assertThat(of("b", "case_name")).isEqualTo("Ấp Gò Sậy 2026");
		assertThat(of("c", "case_name")).isEqualTo("Ấp Gò – Sậy 2026");
		assertThat(of("a", "search_text_en")).isEqualTo("found by a").isEqualTo(of("a", "search_text"));
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
