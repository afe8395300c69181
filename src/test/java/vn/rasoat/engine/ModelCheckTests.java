package vn.rasoat.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelCheckTests {

	static Stream<Attack> attacks() {
		return Attack.inModels();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void namesElementAndReasonOfEveryAttack(Attack attack) throws SAXException {
		assertThat(problems(attack.bpmn("attacked"))).anySatisfy((problem) -> {
			assertThat(problem.messageKey()).isEqualTo("engine.problem." + attack.problem());
			assertThat(problem.elementId()).isEqualTo("step");
		});
	}

	@Test
	void acceptsDelegatesVariablesAndComparisons() throws SAXException {
		assertThat(problems(TestModel.around("good",
				"""
						<subProcess id="step"><extensionElements>
						<camunda:executionListener event="start" delegateExpression="${countedStep}"/></extensionElements>
						<multiInstanceLoopCharacteristics camunda:collection="${villageIds}" camunda:elementVariable="villageId">
						<completionCondition>${nrOfCompletedInstances == nrOfInstances}</completionCondition>
						</multiInstanceLoopCharacteristics>
						<callActivity id="call" calledElement="other" camunda:calledElementBinding="deployment">
						<extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></extensionElements>
						</callActivity>
						<boundaryEvent id="b" attachedToRef="call"><timerEventDefinition>
						<timeDate>${postingEndsAt}</timeDate></timerEventDefinition></boundaryEvent>
						</subProcess>""")))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${a}", "${not accepted}", "${not (a == 'x' and b >= 0.5)}", "${empty list}",
			"Hộ ${name} thôn ${village}", "no expression", "${a != null && !b}" })
	void takesSimpleExpressions(String expression) {
		assertThat(Expressions.areHarmless(expression)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${a.b}", "${a()}", "${a ()}", "${a['b']}", "${''.getClass()}", "${a}${b.c}",
			"${foo_not (a)}", "$${a}{b.c}", "${'}'.x}", "${execution.processBusinessKey.bytes}",
			"${execution.processEngineServices}", "#{execution.processBusinessKey()}", "${a ? b : c.d}", "${x = 1}",
			"${a; b}", "${(x) -> x}", "${'\\'.a'}" })
	void refusesTheRest(String expression) {
		assertThat(Expressions.areHarmless(expression)).isFalse();
	}

	@Test
	void answersFastWhateverTheInput() {
		assertThat(Expressions.areHarmless("${" + "a".repeat(100_000) + "!")).isFalse();
		assertThat(Expressions.areHarmless("${" + "a ".repeat(2_000) + ".")).isFalse();
	}

	@Test
	void refusesDocumentTypesAndWithThemEntities() {
		String xxe = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions>&x;</definitions>";
		String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><definitions>&b;</definitions>";
		assertThatThrownBy(() -> problems(xxe)).isInstanceOf(SAXException.class).hasMessageContaining("DOCTYPE");
		assertThatThrownBy(() -> problems(laughs)).isInstanceOf(SAXException.class).hasMessageContaining("DOCTYPE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "expressionLanguage=\"juel\"", "expressionLanguage=\"javascript\"" })
	void letsOnlyFeelIntoDecisions(String language) throws SAXException {
		assertThat(DmnRules.problems(xml(TestModel.dmn("d", language, "points", "\"POOR\""))))
			.extracting(ModelProblem::messageKey, ModelProblem::elementId)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("engine.problem.language", "ie"));
		assertThat(DmnRules.problems(xml(TestModel.dmn("d", "", "points", "\"POOR\"")))).isEmpty();
	}

	@Test
	void refusesJavaInsideFeel() throws SAXException {
		String java = "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}";
		assertThat(DmnRules.problems(xml(TestModel.dmn("d", "", "points", java)))).hasSize(1);
		assertThat(DmnRules.problems(xml(TestModel.dmn("d", "", "points", "${dataSource}")))).hasSize(1);
	}

	private static List<ModelProblem> problems(String bpmn) throws SAXException {
		return BpmnRules.problems(xml(bpmn), "countedStep"::equals);
	}

	private static XmlNode xml(String text) throws SAXException {
		return XmlNode.read(text.getBytes(StandardCharsets.UTF_8));
	}

}
