package vn.rasoat.procedure;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every row of every decision table, with the numbers the rule sets are shipped
 * with.
 */
class DecisionContractTests {

	private static final Set<String> HIT = new TreeSet<>();

	private static final DmnEngine ENGINE = engine();

	private static final Map<String, Map<String, Object>> RULE_SETS = ShippedProcedure.ruleSets();

	private static final Map<String, DmnDecision> DECISIONS = new HashMap<>();

	@Test
	void ruleSetsNameExactlyTheDecisionsThereAre() {
		assertThat(ShippedProcedure.sorted(ShippedProcedure.ruleSets()
			.values()
			.stream()
			.flatMap((set) -> ShippedProcedure.decisionsOf(set).values().stream())))
			.isEqualTo(ShippedProcedure.decisions().keySet());
	}

	@Test
	void everyDecisionHasTheIdOfItsFileAndOneAnswer() {
		ShippedProcedure.decisions().forEach((name, model) -> {
			assertThat(model.getModelElementsByType(Decision.class)).extracting(Decision::getId).containsExactly(name);
			assertThat(model.getModelElementsByType(DecisionTable.class)).extracting(DecisionTable::getHitPolicy)
				.containsExactly(HitPolicy.UNIQUE);
		});
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/vn/rasoat/procedure/classify-household.csv", numLinesToSkip = 1)
	void pointsLeadToTheClass(String ruleSet, Setting setting, int income, int deprivation, Category expected) {
		assertThat(classify(ruleSet, setting, income, deprivation).get("category")).isEqualTo(expected.name());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "/vn/rasoat/procedure/judge-agreement.csv", numLinesToSkip = 1)
	void enoughAgreement(String ruleSet, int attending, int agreed, boolean expected) {
		assertThat(judge(ruleSet, attending, agreed)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2016-2020", "2022-2026" })
	void allPointsLeadToOneClass(String ruleSet) {
		for (Setting setting : Setting.values()) {
			IntStream.rangeClosed(0, 250).filter((income) -> income % 5 < 2).forEach((income) -> {
				for (int deprivation = 0; deprivation <= 40; deprivation += 10) {
					assertThat(classify(ruleSet, setting, income, deprivation)).containsKeys("category", "rule");
				}
			});
		}
	}

	/** Runs by itself, in any order: it asks the rows of both files again. */
	@Test
	void theFilesAskEveryRow() {
		rows("classify-household").forEach(
				(row) -> classify(row[0], Setting.valueOf(row[1]), Integer.parseInt(row[2]), Integer.parseInt(row[3])));
		rows("judge-agreement").forEach((row) -> judge(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2])));
		assertThat(HIT).containsExactlyInAnyOrderElementsOf(ShippedProcedure.sorted(ShippedProcedure.decisions()
			.entrySet()
			.stream()
			.flatMap((entry) -> entry.getValue()
				.getModelElementsByType(Rule.class)
				.stream()
				.map((rule) -> entry.getKey() + "/" + rule.getId()))));
	}

	private static Map<String, Object> classify(String ruleSet, Setting setting, int income, int deprivation) {
		Map<String, Object> inputs = new HashMap<>();
		numbers(ruleSet).filter((it) -> it.get("key").toString().startsWith("points."))
			.filter((it) -> it.get("setting") == null || it.get("setting").equals(setting.name()))
			.forEach((it) -> inputs.put(camel(it.get("key").toString().substring("points.".length())), number(it)));
		inputs.put("incomePoints", income);
		inputs.put("deprivationPoints", deprivation);
		return decide(ruleSet, "classification", inputs).getEntryMap();
	}

	private static boolean judge(String ruleSet, int attending, int agreed) {
		Object ratio = numbers(ruleSet).filter((it) -> it.get("key").equals("meeting.agreement-ratio"))
			.map(DecisionContractTests::number)
			.findFirst()
			.orElseThrow();
		return decide(ruleSet, "agreement", Map.of("attending", attending, "agreed", agreed, "ratio", ratio))
			.getSingleEntry();
	}

	private static DmnDecisionRuleResult decide(String ruleSet, String purpose, Map<String, Object> inputs) {
		DmnDecision decision = DECISIONS.computeIfAbsent(
				ShippedProcedure.decisionsOf(RULE_SETS.get(ruleSet)).get(purpose),
				(name) -> ENGINE.parseDecision(name, ShippedProcedure.decisions().get(name)));
		return Objects.requireNonNull(ENGINE.evaluateDecisionTable(decision, inputs).getSingleResult(),
				() -> decision.getKey() + " has no answer to " + inputs);
	}

	@SuppressWarnings("unchecked")
	private static Stream<Map<String, Object>> numbers(String ruleSet) {
		return ((List<Map<String, Object>>) RULE_SETS.get(ruleSet).get("values")).stream();
	}

	private static BigDecimal number(Map<String, Object> entry) {
		return new BigDecimal(entry.get("value").toString());
	}

	private static String camel(String kebab) {
		return Pattern.compile("-(.)").matcher(kebab).replaceAll((letter) -> letter.group(1).toUpperCase());
	}

	private static Stream<String[]> rows(String file) {
		String path = "src/test/resources/vn/rasoat/procedure/" + file + ".csv";
		return ShippedProcedure.text(Path.of(path)).lines().skip(1).map((line) -> line.split(","));
	}

	private static DmnEngine engine() {
		DmnDecisionTableEvaluationListener listener = (event) -> event.getMatchingRules()
			.forEach((rule) -> HIT.add(event.getDecision().getKey() + "/" + rule.getId()));
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
		return configuration.buildEngine();
	}

}
