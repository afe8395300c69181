package vn.rasoat.procedure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the names in the code and in every model together. */
class ModelContractTests {

	private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)?");

	private static final Set<String> WORDS = Set.of("empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge",
			"true", "false", "null", "div", "mod", "execution.processBusinessKey");

	@Test
	void everyProcessHasItsNamesInOneClass() {
		assertThat(BridgeClasses.models().keySet()).containsExactlyElementsOf(ShippedProcedure.processes().keySet());
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyConstantNamesSomethingInTheModel(String process) {
		Set<String> names = all(process, FlowNode.class, FlowNode::getId);
		names.addAll(all(process, Message.class, Message::getName));
		names.add(process);
		assertThat(BridgeClasses.constants(model(process))).isNotEmpty().isSubsetOf(names);
	}

	@ParameterizedTest
	@MethodSource("processes")
	void everyProcessMessageAndTaskOfPeopleHasAConstant(String process) {
		Set<String> names = all(process, UserTask.class, UserTask::getId);
		names.addAll(all(process, Message.class, Message::getName));
		names.addAll(all(process, Process.class, Process::getId));
		assertThat(BridgeClasses.constants(model(process))).containsAll(names);
	}

	/** What only delegates read or write is declared too; the model may not see it. */
	@ParameterizedTest
	@MethodSource("processes")
	void variablesOfTheModelAreDeclaredAndFew(String process) {
		Set<String> used = ShippedProcedure.sorted(ShippedProcedure.expressions(process)
			.stream()
			.flatMap((expression) -> NAME.matcher(expression).results())
			.map(MatchResult::group)
			.filter(Predicate.not(WORDS::contains)));
		used.removeAll(delegates(process));
		used.addAll(all(process, MultiInstanceLoopCharacteristics.class,
				MultiInstanceLoopCharacteristics::getCamundaElementVariable));
		used.addAll(all(process, CamundaIn.class, CamundaIn::getCamundaSource));
		used.addAll(all(process, CamundaOut.class, CamundaOut::getCamundaTarget));
		used.addAll(properties(process, "subject"));
		assertThat(BridgeClasses.constants(BridgeClasses.variables(model(process)))).containsAll(used)
			.hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void everyDelegateOfTheModelsIsABeanAndEveryBeanIsUsed() {
		Set<String> used = ShippedProcedure.sorted(processes().flatMap((process) -> delegates(process).stream()));
		assertThat(BridgeClasses.beans().keySet()).containsExactlyInAnyOrderElementsOf(used);
	}

	@ParameterizedTest
	@MethodSource("processes")
	void serviceTasksCallADelegateNamedAsTheyAre(String process) {
		Map<String, Class<?>> beans = BridgeClasses.beans();
		assertThat(shipped(process).getModelElementsByType(ServiceTask.class)).isNotEmpty().allSatisfy((task) -> {
			String name = task.getId().replace("ServiceTask_", "");
			String bean = Character.toLowerCase(name.charAt(0)) + name.substring(1);
			assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
			assertThat(beans.get(bean)).isEqualTo(JavaDelegate.class);
		});
	}

	@ParameterizedTest
	@MethodSource("processes")
	void listenersOfTasksAreTaskListeners(String process) {
		Map<String, Class<?>> beans = BridgeClasses.beans();
		assertThat(shipped(process).getModelElementsByType(CamundaTaskListener.class))
			.allSatisfy((listener) -> assertThat(beans.get(bean(listener.getCamundaDelegateExpression())))
				.isEqualTo(TaskListener.class));
	}

	static Stream<String> processes() {
		return ShippedProcedure.processes().keySet().stream();
	}

	private static Class<?> model(String process) {
		return BridgeClasses.models().get(process);
	}

	private static BpmnModelInstance shipped(String process) {
		return ShippedProcedure.processes().get(process);
	}

	private static <T extends ModelElementInstance> Set<String> all(String process, Class<T> type,
			Function<T, String> name) {
		return shipped(process).getModelElementsByType(type)
			.stream()
			.map(name)
			.filter((it) -> it != null)
			.collect(TreeSet::new, Set::add, Set::addAll);
	}

	private static Set<String> properties(String process, String name) {
		return ShippedProcedure.sorted(shipped(process).getModelElementsByType(CamundaProperty.class)
			.stream()
			.filter((property) -> name.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue));
	}

	private static Set<String> delegates(String process) {
		BpmnModelInstance model = shipped(process);
		return ShippedProcedure.sorted(Stream.concat(
				model.getModelElementsByType(ServiceTask.class).stream().map(ServiceTask::getCamundaDelegateExpression),
				model.getModelElementsByType(CamundaTaskListener.class)
					.stream()
					.map(CamundaTaskListener::getCamundaDelegateExpression))
			.map(ModelContractTests::bean));
	}

	private static String bean(String expression) {
		return expression.replaceAll("^\\$\\{|}$", "");
	}

}
