package vn.rasoat.procedure;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;

import vn.rasoat.cycle.Milestones;
import vn.rasoat.procedure.ReviewVillageModel.Variables;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds the names in the code and in {@code review-village.bpmn} together. */
class ModelContractTests {

	private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");

	private static final Set<String> WORDS = Set.of("empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge",
			"true", "false", "null", "div", "mod");

	private final BpmnModelInstance model = ShippedProcedure.reviewVillage();

	@Test
	void everyConstantNamesSomethingInTheModel() {
		Set<String> names = all(FlowNode.class, FlowNode::getId);
		names.addAll(all(Message.class, Message::getName));
		names.addAll(all(Process.class, Process::getId));
		assertThat(constants(ReviewVillageModel.class)).isNotEmpty().isSubsetOf(names);
	}

	@Test
	void everyProcessMessageAndTaskOfPeopleHasAConstant() {
		Set<String> names = all(UserTask.class, UserTask::getId);
		names.addAll(all(Message.class, Message::getName));
		names.addAll(all(Process.class, Process::getId));
		assertThat(constants(ReviewVillageModel.class)).containsExactlyInAnyOrderElementsOf(names);
	}

	@Test
	void variablesOfTheModelAreTheDeclaredOnes() {
		Set<String> used = ShippedProcedure.sorted(ShippedProcedure.expressions(ReviewVillageModel.KEY)
			.stream()
			.flatMap((expression) -> NAME.matcher(expression).results())
			.map(MatchResult::group)
			.filter(Predicate.not(WORDS::contains)));
		used.removeAll(delegates());
		used.addAll(all(MultiInstanceLoopCharacteristics.class,
				MultiInstanceLoopCharacteristics::getCamundaElementVariable));
		used.addAll(properties("subject"));
		// which review it is only the delegates ask
		used.add(Variables.VILLAGE_REVIEW_ID);
		assertThat(used).containsExactlyInAnyOrderElementsOf(constants(Variables.class));
	}

	@Test
	void everyDelegateOfTheModelsIsABeanAndEveryBeanIsUsed() {
		Set<String> used = ShippedProcedure
			.sorted(ShippedProcedure.processes().values().stream().flatMap((model) -> delegates(model).stream()));
		assertThat(beans().keySet()).containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void serviceTasksCallADelegateNamedAsTheyAre() {
		assertThat(this.model.getModelElementsByType(ServiceTask.class)).isNotEmpty().allSatisfy((task) -> {
			String name = task.getId().replace("ServiceTask_", "");
			String bean = Character.toLowerCase(name.charAt(0)) + name.substring(1);
			assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
			assertThat(beans().get(bean)).isEqualTo(JavaDelegate.class);
		});
	}

	@Test
	void listenersOfTasksAreTaskListeners() {
		assertThat(this.model.getModelElementsByType(CamundaTaskListener.class)).isNotEmpty()
			.allSatisfy((listener) -> assertThat(beans().get(bean(listener.getCamundaDelegateExpression())))
				.isEqualTo(TaskListener.class));
	}

	@Test
	void milestonesOfTasksHaveADateInEveryReview() {
		LocalDate day = LocalDate.of(2026, 10, 1);
		Milestones dates = new Milestones(day, day, day);
		assertThat(properties("milestone")).isNotEmpty()
			.allSatisfy((name) -> assertThat(dates.lastDay(name)).as(name).isPresent());
	}

	private <T extends ModelElementInstance> Set<String> all(Class<T> type, Function<T, String> name) {
		return ShippedProcedure.sorted(this.model.getModelElementsByType(type).stream().map(name));
	}

	private Set<String> properties(String name) {
		return ShippedProcedure.sorted(this.model.getModelElementsByType(CamundaProperty.class)
			.stream()
			.filter((property) -> name.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue));
	}

	private Set<String> delegates() {
		return delegates(this.model);
	}

	private static Set<String> delegates(BpmnModelInstance model) {
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

	private static Map<String, Class<?>> beans() {
		return Arrays.stream(ReviewVillageDelegates.class.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(Bean.class))
			.collect(Collectors.toMap(Method::getName, Method::getReturnType));
	}

	private static Set<String> constants(Class<?> owner) {
		return ShippedProcedure.sorted(Arrays.stream(owner.getDeclaredFields())
			.filter((field) -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
			.map(ModelContractTests::text));
	}

	private static String text(Field field) {
		try {
			return (String) field.get(null);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
