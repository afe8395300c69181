package vn.rasoat.procedure.posting;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.Answers;
import vn.rasoat.procedure.Village;
import vn.rasoat.worklist.TaskEntry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * What nobody should send, sent to every form of posting: a clear error, and nothing is
 * changed.
 */
@RaSoatTest
class PostingBadInputTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	private static final List<String> TABLES = List.of("audit_entry", "posting_posting", "posting_board",
			"posting_complaint", "posting_recheck", "procedure_submission", "worklist_task");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PostingDriver driver;

	@Autowired
	private JdbcClient jdbc;

	@TestFactory
	Stream<DynamicTest> everyFormRefusesWhatItCannotTake() {
		return Stream.of("hang-village-list", "hang-commune-list", "recheck-household", "answer-complaint")
			.flatMap(this::ofForm);
	}

	private Stream<DynamicTest> ofForm(String form) {
		TestTime.set(TODAY);
		Step step = step(form);
		Village foreign = this.driver.ready(1);
		String paper = this.driver.photo(foreign.caseKey(), foreign);
		return cases(form, paper).map((bad) -> DynamicTest.dynamicTest(form + ": " + bad.get("name"), () -> {
			List<Long> before = rows();
			MvcTestResult result = submit(step, changed(step.answers(), bad));
			assertThat(result).hasStatus(422);
			String path = String.valueOf(bad.get("path"));
			if (path.isEmpty()) {
				assertThat(result).bodyJson().extractingPath("$.detail").asString().matches("(?s).*[à-ỹ].*");
			}
			else {
				assertThat(result).bodyJson().extractingPath("$.errors[*].path").asArray().contains(path);
			}
			assertThat(rows()).as("rows of %s", TABLES).isEqualTo(before);
		}));
	}

	private Step step(String form) {
		Village village = form.startsWith("hang") ? this.driver.ready(1) : this.driver.hanging(1);
		if (form.equals("hang-village-list")) {
			return new Step(village.head(), village.task(PostResultModel.HANG_VILLAGE_LIST),
					this.driver.board(village.caseKey(), village, TODAY));
		}
		if (form.equals("hang-commune-list")) {
			return new Step(village.officer(), village.task(PostResultModel.HANG_COMMUNE_LIST),
					this.driver.communeBoard(village.caseKey(), village, TODAY));
		}
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		Map<String, Object> recheck = Answers.with(this.driver.foundTheSame(), "noOtherReviewer", true);
		if (form.equals("recheck-household")) {
			return new Step(village.reviewer(), this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD),
					recheck);
		}
		this.driver.rechecks(village, complaint, village.reviewer(), recheck);
		return new Step(village.officer(), this.driver.task(complaint, SettleComplaintModel.ANSWER_COMPLAINT),
				this.driver.answer(Complaint.Result.REJECTED));
	}

	private MvcTestResult submit(Step step, Map<String, Object> answers) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/submission", step.task().id())
			.with(as(step.username()))
			.with(csrf())
			.contentType("application/json")
			.content(JSON.writeValueAsString(answers))
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.exchange();
	}

	private List<Long> rows() {
		return TABLES.stream()
			.map((table) -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static Stream<Map<String, Object>> cases(String form, String foreignPaper) {
		try {
			String text = new ClassPathResource("bad-input/" + form + ".json").getContentAsString(UTF_8);
			return JSON.readValue(text.replace("{foreignPaper}", foreignPaper), List.class).stream();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> changed(Map<String, Object> answers, Map<String, Object> bad) {
		Map<String, Object> changed = new HashMap<>(answers);
		changed.putAll((Map<String, Object>) bad.getOrDefault("change", Map.of()));
		if (bad.get("long") != null) {
			changed.put(String.valueOf(bad.get("long")), "dài ".repeat(1000));
		}
		return changed;
	}

	/** Somebody at the step of one form, with what is right to enter. */
	private record Step(String username, TaskEntry task, Map<String, Object> answers) {
	}

}
