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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds together what has the same name four times: task of people, form, record,
 * handler.
 */
class FormContractTests {

	private static final Set<String> CONTAINERS = Set.of("default", "group", "dynamiclist");

	private static final Set<String> SILENT = Set.of("text", "image", "button", "spacer", "separator", "table");

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
		assertThat(handlers()).containsExactlyInAnyOrderElementsOf(ShippedProcedure.forms());
	}

	@Test
	void componentsOfTheRecordAreTheKeysOfTheForm() {
		assertThat(ShippedProcedure.forms()).allSatisfy((form) -> {
			assertThat(shape(record(camel(form) + "Form"))).isEqualTo(shape(ShippedProcedure.form(form)));
		});
	}

	/** The record lies beside its handler, in the package of its process. */
	private static Class<?> record(String name) {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*\\." + name)));
		Set<BeanDefinition> found = scan.findCandidateComponents(FormHandler.class.getPackageName());
		assertThat(found).as(name).hasSize(1);
		return ClassUtils.resolveClassName(String.valueOf(found.iterator().next().getBeanClassName()),
				FormContractTests.class.getClassLoader());
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

	private static Set<String> handlers() throws ReflectiveOperationException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(FormHandler.class));
		Set<String> forms = new TreeSet<>();
		for (BeanDefinition found : scan.findCandidateComponents(FormHandler.class.getPackageName())) {
			Class<?> type = Class.forName(found.getBeanClassName());
			// a member class handles forms nobody knows by name
			if (type.getEnclosingClass() == null) {
				Constructor<?> constructor = type.getDeclaredConstructors()[0];
				constructor.setAccessible(true);
				Object handler = constructor.newInstance(new Object[constructor.getParameterCount()]);
				forms.add(((FormHandler) handler).form());
			}
		}
		return forms;
	}

	private static String camel(String kebab) {
		return Arrays.stream(kebab.split("-")).map(StringUtils::capitalize).collect(Collectors.joining());
	}

	private static String kebab(String camel) {
		return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
	}

}
