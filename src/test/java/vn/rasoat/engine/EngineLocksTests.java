package vn.rasoat.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.procedure.CountedStep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Attacks that run on a stock engine 7.24.0, against the engine as the product starts it.
 */
@RaSoatTest
class EngineLocksTests {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private DelegateBeans delegates;

	static Stream<Attack> attacks() {
		return Attack.inModels();
	}

	@AfterEach
	void nothingRan() throws IOException {
		assertThat(Files.deleteIfExists(Attack.MARKER)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("attacks")
	void refusesTheModelBeforeAnythingIsSaved(Attack attack) {
		assertThatThrownBy(() -> deploy("attacked.bpmn", attack.bpmn("attacked"))).isInstanceOf(ModelRefused.class)
			.hasMessageContaining("engine.problem." + attack.problem());
		assertThat(this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey("attacked")
			.count()).isZero();
	}

	@Test
	void refusesOtherLanguagesInDecisionsDocumentTypesAndCases() {
		assertThatThrownBy(() -> deploy("d.dmn", TestModel.dmn("d", "expressionLanguage=\"juel\"", "1", Attack.EL)))
			.isInstanceOf(ModelRefused.class);
		assertThatThrownBy(() -> deploy("d.bpmn", "<!DOCTYPE d [<!ENTITY a \"ha\">]><definitions>&a;</definitions>"))
			.isInstanceOf(ModelRefused.class)
			.hasMessageContaining("engine.problem.xml");
		assertThatThrownBy(() -> deploy("d.cmmn", "<definitions/>")).isInstanceOf(ModelRefused.class)
			.hasMessageContaining("engine.problem.file-kind");
	}

	@Test
	void stopsTheExpressionsThatQueriesLetIn() {
		this.engine.getTaskService().saveTask(this.engine.getTaskService().newTask());
		assertThatThrownBy(
				() -> this.engine.getTaskService().createTaskQuery().or().dueAfterExpression(Attack.EL).endOr().list())
			.hasRootCauseInstanceOf(ELException.class)
			.hasStackTraceContaining("Expressions may not reach 'getClass()' of String");
		assertThatThrownBy(() -> this.engine.getTaskService().createTaskQuery().dueAfterExpression(Attack.EL).list())
			.isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void attackIsRealOnAStockEngine() throws IOException {
		VariableScope anywhere = StartProcessVariableScope.getSharedInstance();
		configuration().getCommandExecutorTxRequired()
			.execute((command) -> new JuelExpressionManager().createExpression(Attack.EL).getValue(anywhere));
		assertThat(Files.deleteIfExists(Attack.MARKER)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${text.getClass()}", "${text.class}", "${dataSource}", "${dataSource.connection}",
			"${environment}", "${processEngine}", "${execution.processEngineServices.identityService}",
			"${execution.setVariable('a', 1)}", "${countedStep.execute(null)}", "${S('{}')}", "${XML('<a/>')}",
			"${now()}", "${currentUser()}", "${text['bytes']}", "${list[0].class.name}" })
	void givesExpressionsNothingButNames(String expression) {
		assertThatThrownBy(() -> evaluate(expression)).isInstanceOfAny(ProcessEngineException.class, ELException.class);
	}

	@Test
	void stillEvaluatesWhatModelsNeed() {
		assertThat(evaluate("${text == 'a' and not empty list and amount >= 2}")).isEqualTo(true);
		assertThat(evaluate("${countedStep}")).isInstanceOf(CountedStep.class);
	}

	@Test
	void hasNoScriptLanguage() {
		assertThatThrownBy(() -> configuration().getCommandExecutorTxRequired()
			.execute((command) -> configuration().getScriptingEngines().getScriptEngineForLanguage("juel")))
			.hasStackTraceContaining("Scripts are switched off");
	}

	@Test
	void showsModelsOnlyBeansMadeForThem() {
		assertThat(this.delegates.containsKey("countedStep")).isTrue();
		assertThat(this.delegates.containsKey("dataSource")).isFalse();
		assertThat(this.delegates.keySet()).allSatisfy(
				(name) -> assertThat(this.delegates.get(name).getClass().getPackageName()).startsWith("vn.rasoat."));
	}

	@Test
	void runsAnHonestModel() {
		int before = CountedStep.RUNS.get();
		deploy("honest.bpmn",
				TestModel.around("honest", "<serviceTask id=\"step\" camunda:delegateExpression=\"${countedStep}\"/>"));
		this.engine.getRuntimeService().startProcessInstanceByKey("honest");
		assertThat(CountedStep.RUNS.get()).isEqualTo(before + 1);
	}

	private void deploy(String name, String text) {
		this.engine.getRepositoryService().createDeployment().name("attack").addString(name, text).deploy();
	}

	// inside a running process, where "execution" exists
	private Object evaluate(String expression) {
		deploy("waiting.bpmn", TestModel.around("waiting", "<receiveTask id=\"step\"/>"));
		String id = this.engine.getRuntimeService()
			.startProcessInstanceByKey("waiting", Map.of("text", "a", "list", List.of(1), "amount", 2))
			.getId();
		return configuration().getCommandExecutorTxRequired()
			.execute((command) -> configuration().getExpressionManager()
				.createExpression(expression)
				.getValue(command.getExecutionManager().findExecutionById(id)));
	}

	private ProcessEngineConfigurationImpl configuration() {
		return (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
	}

}
