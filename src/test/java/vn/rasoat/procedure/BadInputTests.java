package vn.rasoat.procedure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.worklist.TaskEntries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * What nobody should send, sent to every form over HTTP: a clear error in Vietnamese at
 * the field, and nothing is changed anywhere. No form may be without such a table.
 */
@RaSoatTest
class BadInputTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String VIETNAMESE = "(?s).*[à-ỹ].*";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private List<FormStages> stages;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private RowCounts rows;

	@Autowired
	private BusinessClock clock;

	@Test
	void everyFormHasItsStageAndItsTable() throws Exception {
		assertThat(this.stages.stream().flatMap((it) -> it.forms().stream())).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(forms());
		assertThat(forms()).allSatisfy((form) -> {
			List<BadInputTable.Row> table = BadInputTable.of(form, Map.of()).rows();
			assertThat(table).hasSizeGreaterThan(7);
			assertThat(table).extracting(BadInputTable.Row::name)
				.doesNotHaveDuplicates()
				.contains("unknown field", "text too long");
		});
	}

	@TestFactory
	Stream<DynamicTest> everyFormRefusesWhatItCannotTake() throws Exception {
		return forms().stream().flatMap((form) -> {
			Refusing stage = new Refusing(at(form));
			Instant then = this.clock.instant();
			return BadInputTable.of(form, stage.of().ids())
				.rows()
				.stream()
				.map((row) -> DynamicTest.dynamicTest(form + ": " + row.name(), () -> {
					TestTime.set(then);
					stage.refuses(row);
				}));
		});
	}

	@TestFactory
	Stream<DynamicTest> bodiesKeysAndPeopleThatDoNotFitAreRefused() throws Exception {
		return forms().stream().map((form) -> DynamicTest.dynamicTest(form, () -> {
			FormStage stage = at(form);
			Refusing refusing = new Refusing(stage);
			String task = stage.task();
			String good = json(stage.answers());
			String key = UUID.randomUUID().toString();
			refusing.refuses(400, () -> submit(stage.username(), task, key, "{\"place\":"));
			refusing.refuses(400, () -> submit(stage.username(), task, key, "[]"));
			refusing.refuses(400, () -> submit(stage.username(), task, key, "{\"a\":1,\"a\":2}"));
			refusing.refuses(400, () -> submit(stage.username(), task, key, ""));
			refusing.refuses(422, () -> submit(stage.username(), task, null, good));
			refusing.refuses(422, () -> submit(stage.username(), task, "short", good));
			refusing.refuses(422, () -> submit(stage.username(), task, "x".repeat(65), good));
			refusing.refuses(422, () -> submit(stage.username(), task, "a'; drop table x;--", good));
			refusing.refuses(403, () -> submit(stage.stranger(), task, key, good));
			refusing.refuses(404, () -> submit(stage.username(), "no-such-task", key, good));
			refusing.refuses(413,
					() -> submit(stage.username(), task, key, json(Map.of("place", "x".repeat(10 * 1024 * 1024)))));
			theGoodAnswersAreTakenOnce(stage, key, good);
		}));
	}

	/** Otherwise a table could pass because nothing is ever accepted. */
	private void theGoodAnswersAreTakenOnce(FormStage stage, String key, String good) {
		assertThat(submit(stage.username(), stage.task(), key, good)).hasStatusOk();
		Map<String, Long> before = this.rows.now();
		assertThat(submit(stage.username(), stage.task(), key, good)).hasStatusOk();
		assertThat(submit(stage.username(), stage.task(), UUID.randomUUID().toString(), good)).hasStatus(409);
		assertThat(this.rows.now()).isEqualTo(before);
	}

	private MvcTestResult submit(String username, String task, @Nullable String key, String body) {
		var request = this.mvc.post()
			.uri("/api/tasks/{id}/submission", task)
			.with(as(username))
			.with(csrf())
			.contentType("application/json")
			.content(body);
		return ((key == null) ? request : request.header("Idempotency-Key", key)).exchange();
	}

	private FormStage at(String form) {
		return this.stages.stream()
			.filter((it) -> it.forms().contains(form))
			.findFirst()
			.orElseThrow(() -> new AssertionError("nobody leads to the form " + form))
			.at(form);
	}

	private static List<String> forms() throws java.io.IOException {
		try (Stream<Path> files = Files.list(Path.of("forms"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".form"))
				.map((name) -> name.replace(".form", ""))
				.sorted()
				.toList();
		}
	}

	private static String json(Map<String, Object> answers) {
		return JSON.writeValueAsString(answers);
	}

	/** A stage where nothing must change, whatever is sent. */
	private final class Refusing {

		private final FormStage stage;

		private final Map<String, Long> before = BadInputTests.this.rows.now();

		Refusing(FormStage stage) {
			this.stage = stage;
		}

		FormStage of() {
			return this.stage;
		}

		void refuses(BadInputTable.Row row) {
			MvcTestResult result = unchanged(submit(this.stage.username(), this.stage.task(),
					UUID.randomUUID().toString(), json(row.in(this.stage.answers()))));
			assertThat(result).hasStatus(422);
			if (row.path().isEmpty()) {
				assertThat(result).bodyJson().extractingPath("$.detail").asString().matches(VIETNAMESE);
			}
			else {
				assertThat(result).bodyJson().extractingPath("$.errors[*].path").asArray().contains(row.path());
				assertThat(result).bodyJson()
					.extractingPath("$.errors[*].message")
					.asArray()
					.allMatch((message) -> message.toString().matches(VIETNAMESE));
			}
		}

		void refuses(int status, Supplier<MvcTestResult> act) {
			MvcTestResult result = unchanged(act.get());
			assertThat(result).hasStatus(status);
			assertThat(result).bodyJson().extractingPath("$.detail").asString().matches(VIETNAMESE);
		}

		private MvcTestResult unchanged(MvcTestResult result) {
			assertThat(BadInputTests.this.rows.now()).as("rows of all tables").isEqualTo(this.before);
			assertThat(BadInputTests.this.entries.find(this.stage.task()).orElseThrow().isOpen()).isTrue();
			return result;
		}

	}

}
