package vn.rasoat.procedure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.document.Papers;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.worklist.TaskEntry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * What nobody should send, sent to every form over HTTP: a clear error, and nothing is
 * changed.
 */
@RaSoatTest
class BadInputTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Where a step leaves its traces. */
	private static final List<String> TABLES = List.of("audit_entry", "survey_result", "classification_result",
			"meeting_meeting", "procedure_submission", "worklist_task");

	private static final String SCRIPT = "<script>alert(1)</script><b onclick='x'>&\"";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private Papers papers;

	@Autowired
	private JdbcClient jdbc;

	@TestFactory
	Stream<DynamicTest> everyFormRefusesWhatItCannotTake() {
		return Stream.of("record-survey", "convene-meeting", "record-meeting", "receive-minutes").flatMap(this::ofForm);
	}

	private Stream<DynamicTest> ofForm(String form) {
		Stage stage = Stage.of(form, this.driver, this.papers);
		Village foreign = this.driver.village(1);
		Map<String, String> ids = Map.of("{household}", stage.household(this.lists), "{foreign}",
				String.valueOf(this.lists.of(foreign.reviewId()).get(0).id()), "{foreignPaper}",
				Stage.paper(foreign, this.papers));
		return cases(form, ids).map((bad) -> DynamicTest.dynamicTest(form + ": " + bad.get("name"), () -> {
			Map<String, Object> answers = changed(stage.answers(), bad);
			MvcTestResult result = unchanged(stage,
					() -> submit(stage.username(), stage.task(), UUID.randomUUID().toString(), json(answers)));
			assertThat(result).hasStatus(422);
			String path = String.valueOf(bad.get("path"));
			if (path.isEmpty()) {
				assertThat(result).bodyJson().extractingPath("$.detail").asString().matches(".*[ạ-ỹ].*");
			}
			else {
				assertThat(result).bodyJson().extractingPath("$.errors[*].path").asArray().contains(path);
				assertThat(result).bodyJson().extractingPath("$.errors[0].message").asString().matches("(?s).*[à-ỹ].*");
			}
		}));
	}

	@TestFactory
	Stream<DynamicTest> bodiesKeysAndPeopleThatDoNotFitAreRefused() {
		return Stream.of("record-survey", "convene-meeting", "record-meeting", "receive-minutes")
			.map((form) -> DynamicTest.dynamicTest(form, () -> {
				Stage stage = Stage.of(form, this.driver, this.papers);
				Village other = this.driver.running(1);
				String good = json(stage.answers());
				String key = UUID.randomUUID().toString();
				refused(stage, 400, () -> submit(stage.username(), stage.task(), key, "{\"place\":"));
				refused(stage, 400, () -> submit(stage.username(), stage.task(), key, "[]"));
				refused(stage, 400, () -> submit(stage.username(), stage.task(), key, "{\"a\":1,\"a\":2}"));
				refused(stage, 400, () -> submit(stage.username(), stage.task(), key, ""));
				refused(stage, 422, () -> submit(stage.username(), stage.task(), null, good));
				refused(stage, 422, () -> submit(stage.username(), stage.task(), "short", good));
				refused(stage, 422, () -> submit(stage.username(), stage.task(), "x".repeat(65), good));
				refused(stage, 422, () -> submit(stage.username(), stage.task(), "a'; drop table x;--", good));
				refused(stage, 403, () -> submit(stage.of(other), stage.task(), key, good));
				refused(stage, 404, () -> submit(stage.username(), "no-such-task", key, good));
				refused(stage, 413, () -> submit(stage.username(), stage.task(), key,
						json(Map.of("place", "x".repeat(10 * 1024 * 1024)))));
			}));
	}

	@Test
	void replayIsAnsweredOnceAndKeysBelongToOneSubmission() {
		Village village = this.driver.running(2);
		List<TaskEntry> visits = village.open(ReviewVillageModel.RECORD_SURVEY);
		Stage second = new Stage(village, village.reviewer(), visits.get(1).id(), Answers.survey());
		String key = UUID.randomUUID().toString();
		String good = json(Answers.survey());
		assertThat(submit(village.reviewer(), visits.get(0).id(), key, good)).hasStatusOk();
		assertThat(unchanged(second, () -> submit(village.reviewer(), visits.get(0).id(), key, good))).hasStatusOk();
		refused(second, 403, () -> submit(village.reviewer(), visits.get(1).id(), key, good));
		refused(second, 409, () -> submit(village.reviewer(), visits.get(0).id(), UUID.randomUUID().toString(), good));
		Village other = this.driver.running(1);
		String task = other.task(ReviewVillageModel.RECORD_SURVEY).id();
		refused(second, 403, () -> submit(other.reviewer(), task, key, good));
	}

	@Test
	void scriptIsKeptAsTextAndShownAsText() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.with(Answers.survey(), "note", SCRIPT));
		village.convenesMeeting();
		Map<String, Object> meeting = Answers.with(Answers.with(Answers.meeting(30), "place", SCRIPT), "chair", SCRIPT);
		assertThat(submit(village.head(), village.task(ReviewVillageModel.RECORD_MEETING).id(),
				UUID.randomUUID().toString(), json(meeting)))
			.hasStatusOk();
		for (String page : List.of("journal", "minutes")) {
			assertThat(this.mvc.get().uri("/reviews/{id}/" + page, village.reviewId()).with(as(village.officer())))
				.hasStatusOk()
				.bodyText()
				.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
				.doesNotContain("<script>alert", "<b onclick");
		}
		assertThat(this.mvc.get().uri("/api/reviews/{id}/minutes", village.reviewId()).with(as(village.officer())))
			.bodyJson()
			.extractingPath("$.meeting.place")
			.isEqualTo(SCRIPT);
	}

	private MvcTestResult submit(String username, String task, String key, String body) {
		var request = this.mvc.post()
			.uri("/api/tasks/{id}/submission", task)
			.with(as(username))
			.with(csrf())
			.contentType("application/json")
			.content(body);
		return ((key == null) ? request : request.header("Idempotency-Key", key)).exchange();
	}

	private void refused(Stage stage, int status, Supplier<MvcTestResult> act) {
		MvcTestResult result = unchanged(stage, act);
		assertThat(result).hasStatus(status);
		assertThat(result).bodyJson().extractingPath("$.detail").asString().matches("(?s).*[à-ỹ].*");
	}

	private MvcTestResult unchanged(Stage stage, Supplier<MvcTestResult> act) {
		List<Long> before = rows();
		MvcTestResult result = act.get();
		assertThat(rows()).as("rows of %s", TABLES).isEqualTo(before);
		assertThat(this.driver.entries.find(stage.task()).orElseThrow().isOpen()).isTrue();
		return result;
	}

	private List<Long> rows() {
		return TABLES.stream()
			.map((table) -> this.jdbc.sql("select count(*) from " + table).query(Long.class).single())
			.toList();
	}

	@SuppressWarnings("unchecked")
	private static Stream<Map<String, Object>> cases(String form, Map<String, String> ids) {
		try {
			String text = new ClassPathResource("bad-input/" + form + ".json").getContentAsString(UTF_8);
			for (Map.Entry<String, String> id : ids.entrySet()) {
				text = text.replace(id.getKey(), id.getValue());
			}
			return JSON.readValue(text, List.class).stream();
		}
		catch (java.io.IOException ex) {
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

	private static String json(Map<String, Object> answers) {
		return JSON.writeValueAsString(answers);
	}

}
