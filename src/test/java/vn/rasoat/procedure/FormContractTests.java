package vn.rasoat.procedure;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds together what has the same name four times: task of people, form, record,
 * handler.
 */
class FormContractTests {

	private static final Set<String> CONTAINERS = Set.of("default", "group", "dynamiclist");

	private static final Set<String> SILENT = Set.of("text", "image", "button", "spacer", "separator", "table");

	private static final Map<String, Object> CIRCUMSTANCES = shape(Circumstances.class);

	private final List<UserTask> tasks = ShippedProcedure.processes()
		.values()
		.stream()
		.flatMap((model) -> model.getModelElementsByType(UserTask.class).stream())
		.toList();

	@Test
	void everyTaskShowsTheFormOfItsNameAndEveryFormIsShown() {
		assertThat(this.tasks).isNotEmpty()
			.allSatisfy((task) -> assertThat(task.getCamundaFormRef())
				.isEqualTo(kebab(task.getId().replace("UserTask_", ""))));
		assertThat(this.tasks.stream().map(UserTask::getCamundaFormRef))
			.containsExactlyInAnyOrderElementsOf(ShippedProcedure.forms());
	}

	@Test
	void everyFormHasTheIdOfItsFile() {
		assertThat(ShippedProcedure.forms())
			.allSatisfy((form) -> assertThat(ShippedProcedure.form(form).path("id").asString()).isEqualTo(form));
	}

	@Test
	void everyFormHasAHandlerAndEveryHandlerAForm() throws ReflectiveOperationException {
		assertThat(handlers().keySet()).containsExactlyInAnyOrderElementsOf(ShippedProcedure.forms());
	}

	@Test
	void componentsOfTheRecordAndOfItsCircumstancesAreTheKeysOfTheForm() throws ReflectiveOperationException {
		assertThat(handlers()).allSatisfy((form, handler) -> {
			Map<String, Object> shape = shape(FormHandlers.recordOf(handler));
			assertThat(shape).doesNotContainKeys(CIRCUMSTANCES.keySet().toArray(String[]::new));
			shape.putAll(CIRCUMSTANCES);
			assertThat(shape).isEqualTo(shape(ShippedProcedure.form(form)));
		});
	}

	/** Keys with, for a list, the keys of a row. */
	private static Map<String, Object> shape(JsonNode container) {
		Map<String, Object> shape = new TreeMap<>();
		for (JsonNode component : container.path("components")) {
			String type = component.path("type").asString();
			if (type.equals("dynamiclist")) {
				shape.put(component.path("path").asString(), shape(component));
			}
			else if (CONTAINERS.contains(type)) {
				assertThat(component.path("path").asString("")).as("path of a group").isEmpty();
				shape.putAll(shape(component));
			}
			else if (!SILENT.contains(type)) {
				shape.put(component.path("key").asString(), "");
			}
		}
		return shape;
	}

	private static Map<String, Object> shape(Class<?> record) {
		Map<String, Object> shape = new TreeMap<>();
		for (RecordComponent component : record.getRecordComponents()) {
			Type item = (component.getGenericType() instanceof ParameterizedType type)
					? type.getActualTypeArguments()[0] : null;
			boolean rows = item instanceof Class<?> row && row.isRecord();
			shape.put(component.getName(), rows ? shape((Class<?>) item) : "");
		}
		return shape;
	}

	private static Map<String, FormHandler<?>> handlers() throws ReflectiveOperationException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(FormHandler.class));
		Map<String, FormHandler<?>> handlers = new TreeMap<>();
		for (BeanDefinition found : scan.findCandidateComponents(FormHandler.class.getPackageName())) {
			Class<?> type = Class.forName(found.getBeanClassName());
			Constructor<?> constructor = type.getDeclaredConstructors()[0];
			constructor.setAccessible(true);
			Object[] nothing = new Object[constructor.getParameterCount()];
			FormHandler<?> handler = (FormHandler<?>) constructor.newInstance(nothing);
			handlers.put(handler.form(), handler);
		}
		return handlers;
	}

	private static String camel(String kebab) {
		return Arrays.stream(kebab.split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
	}

	private static String kebab(String camel) {
		return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
	}

}
