package vn.rasoat.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.form.FormRules;
import vn.rasoat.ruleset.DecisionOutputMissing;
import vn.rasoat.ruleset.Decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RaSoatTest
class ModelDeploymentTests {

	private static final String TENANT = "an-giang";

	@Autowired
	private ModelDeployment deployment;

	@Autowired
	private Decisions decisions;

	@Autowired
	private FormRules rules;

	@Autowired
	private RepositoryService repository;

	@BeforeEach
	void monday() {
		TestTime.set(LocalDate.of(2026, 10, 5));
	}

	@Test
	void restartMakesNoNewVersionAndAnyChangeMakesOneOfEverything() {
		this.deployment.publish(files("one"), TENANT);
		String first = this.deployment.current(TENANT);
		TestTime.set(LocalDate.of(2026, 10, 6));
		this.deployment.publish(files("one"), TENANT);
		assertThat(this.deployment.current(TENANT)).isEqualTo(first);
		this.deployment.publish(files("two"), TENANT);
		String second = this.deployment.current(TENANT);
		assertThat(second).isNotEqualTo(first);
		assertThat(form(first)).contains("one");
		assertThat(form(second)).contains("two");
	}

	@Test
	void leavesAVersionOfAnAdminInForce() {
		this.repository.createDeployment()
			.name(ModelDeployment.NAME)
			.source("admin")
			.tenantId("changed")
			.addInputStream("forms/f.form",
					new ByteArrayInputStream(
							"{\"id\":\"f\",\"type\":\"default\",\"components\":[]}".getBytes(StandardCharsets.UTF_8)))
			.deploy();
		String admins = this.deployment.current("changed");
		this.deployment.publish(files("one"), "changed");
		assertThat(this.deployment.current("changed")).isEqualTo(admins);
	}

	@Test
	void startsWithoutAnyModel() {
		this.deployment.publish(Map.of(), "empty");
		assertThatThrownBy(() -> this.deployment.current("empty")).isInstanceOf(ProcedureNotPublished.class);
	}

	@Test
	void decidesByTheVersionOfTheCase() {
		this.deployment.publish(files("one"), "decisions");
		String version = this.deployment.current("decisions");
		Decisions.Outputs outputs = this.decisions.decide("decided", version, Map.of("points", new BigDecimal("9.5")));
		assertThat(outputs.values()).isEqualTo(Map.of("category", "POOR"));
		assertThatThrownBy(() -> outputs.require("rule", String.class)).isInstanceOf(DecisionOutputMissing.class);
		assertThatThrownBy(() -> this.decisions.decide("decided", version, Map.of("points", 11)))
			.isInstanceOf(DecisionWithoutResult.class);
		assertThatThrownBy(() -> this.decisions.decide("other", version, Map.of())).isInstanceOf(DecisionUnknown.class);
	}

	@Test
	void evaluatesFormRulesAndForgivesBrokenOnes() {
		assertThat(this.rules.evaluate("=agreed < attending", Map.of("agreed", 3, "attending", 5))).isEqualTo(true);
		assertThat(this.rules.evaluate("missing + 1", Map.of())).isNull();
		assertThat(this.rules.evaluate("=if (", Map.of())).isNull();
		assertThat(this.rules.evaluate("=name.getClass()", Map.of("name", "a"))).isNull();
	}

	private String form(String version) {
		try (InputStream content = this.repository.getResourceAsStream(version, "forms/f.form")) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Resource> files(String formText) {
		String step = "<userTask id=\"step\" camunda:formRef=\"f\" camunda:formRefBinding=\"deployment\"/>";
		String form = "{\"id\":\"f\",\"type\":\"default\",\"components\":[{\"type\":\"text\",\"id\":\"Text\",\"text\":\"%s\"}]}";
		return Map.of("processes/published.bpmn", file(TestModel.around("published", step)),
				"processes/decisions/decided.dmn", file(TestModel.dmn("decided", "", "points", "\"POOR\"")),
				"forms/f.form", file(form.formatted(formText)));
	}

	private static Resource file(String text) {
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
