package vn.rasoat.procedure.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** What nobody should send to the forms of reports and decisions. */
@RaSoatTest
class DecisionBadInputTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final List<String> FORMS = List.of("submit-report", "appraise-households", "give-opinion",
			"decide-recognition", "issue-certificates", "report-preliminary", "report-official", "approve-results");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Journal journal;

	@TestFactory
	Stream<DynamicTest> everyFormRefusesWhatItCannotTake() {
		return FORMS.stream().flatMap(this::ofForm);
	}

	private Stream<DynamicTest> ofForm(String form) {
		DecisionStage stage = DecisionStage.of(form, this.driver);
		CommuneAtWork other = this.driver.villagesDone(Family.staysPoor("Âu Văn Lạ"));
		String text = table(form).replace("{household}", String.valueOf(stage.commune().household("Âu Văn Một")))
			.replace("{foreign}", String.valueOf(other.household("Âu Văn Lạ")));
		return Stream.of(JSON.readValue(text, Bad[].class))
			.map((bad) -> DynamicTest.dynamicTest(form + ": " + bad.name(), () -> refused(stage, bad)));
	}

	private void refused(DecisionStage stage, Bad bad) {
		TestTime.set(DecisionDriver.DAY);
		int before = this.journal.of(stage.caseKey()).size();
		MvcTestResult result = submit(stage, bad.in(stage.answers()));
		assertThat(result).hasStatus(422);
		if (bad.path().isEmpty()) {
			assertThat(result).bodyJson().extractingPath("$.detail").asString().matches(".*[ạ-ỹ].*");
		}
		else {
			assertThat(result).bodyJson().extractingPath("$.errors[*].path").asArray().contains(bad.path());
		}
		assertThat(this.journal.of(stage.caseKey())).hasSize(before);
		assertThat(this.driver.entries.find(stage.task()).orElseThrow().isOpen()).isTrue();
	}

	private MvcTestResult submit(DecisionStage stage, Map<String, Object> answers) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/submission", stage.task())
			.with(as(stage.username()))
			.with(csrf())
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.contentType("application/json")
			.content(JSON.writeValueAsString(answers))
			.exchange();
	}

	private static String table(String form) {
		try {
			return new ClassPathResource("bad-input/" + form + ".json").getContentAsString(UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A row of a table: what is changed, and the field that is complained about. */
	private record Bad(String name, Map<String, Object> change, String path, String along) {

		@JsonCreator
		static Bad of(@JsonProperty("name") String name, @JsonProperty("change") Map<String, Object> change,
				@JsonProperty("path") String path, @JsonProperty("long") String along) {
			return new Bad(name, (change != null) ? change : Map.of(), path, along);
		}

		Map<String, Object> in(Map<String, Object> answers) {
			Map<String, Object> changed = new HashMap<>(answers);
			changed.putAll(this.change);
			if (this.along != null) {
				changed.put(this.along, "dài ".repeat(1000));
			}
			return changed;
		}

	}

}
