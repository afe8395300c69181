package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.worklist.TaskForms.TaskForm;

/**
 * Fills what a form demands of everybody the way a patient person does who has nothing
 * special to tell: today, the first choice, every box that must be ticked.
 */
final class FormFilling {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	/** Lists of people to tick: all of them came. */
	private static final Set<String> ATTENDANCE = Set.of("officers", "reviewers", "heads");

	private static final String SOME_TEXT = "Nội dung mẫu";

	private final Map<String, Object> schema;

	private final Map<String, Object> given;

	private final LocalDate today;

	FormFilling(TaskForm form, LocalDate today) {
		this.schema = JSON.readValue(form.schema(), MAP);
		this.given = form.given();
		this.today = today;
	}

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		fill(this.schema, this.given, values);
		return values;
	}

	boolean asksFor(String key) {
		return asksFor(this.schema, key);
	}

	private static boolean asksFor(Map<String, Object> component, String key) {
		return key.equals(component.get("key"))
				|| children(component).stream().anyMatch((child) -> asksFor(child, key));
	}

	private void fill(Map<String, Object> parent, Map<String, Object> known, Map<String, Object> values) {
		for (Map<String, Object> component : children(parent)) {
			String type = String.valueOf(component.get("type"));
			if (type.equals("dynamiclist")) {
				rows(component, known, values);
			}
			else if (component.get("components") != null) {
				fill(component, known, values);
			}
			else if (component.get("key") instanceof String key && !Boolean.TRUE.equals(component.get("disabled"))) {
				Object value = known.containsKey(key) ? known.get(key) : answer(type, component);
				if (value != null) {
					values.put(key, value);
				}
			}
		}
	}

	/** Rows the server laid out are answered one by one; others nobody adds. */
	private void rows(Map<String, Object> list, Map<String, Object> known, Map<String, Object> values) {
		String path = String.valueOf(list.get("path"));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Map<String, Object> row : maps(known.get(path))) {
			Map<String, Object> answers = new HashMap<>();
			fill(list, row, answers);
			rows.add(answers);
		}
		if (!rows.isEmpty()) {
			values.put(path, rows);
		}
	}

	private @Nullable Object answer(String type, Map<String, Object> component) {
		if (type.equals("checkbox")) {
			return isRequired(component);
		}
		if (type.equals("checklist") && ATTENDANCE.contains(String.valueOf(component.get("key")))) {
			return options(component);
		}
		if (!isRequired(component) || component.get("conditional") != null) {
			return null;
		}
		return switch (type) {
			case "textfield", "textarea" -> SOME_TEXT;
			case "number" -> (validation(component).get("min") instanceof Number least) ? least : 0;
			case "datetime" -> "time".equals(component.get("subtype")) ? "08:00" : this.today.toString();
			case "radio", "select" -> first(component);
			case "checklist", "taglist" -> List.of(String.valueOf(first(component)));
			default -> null;
		};
	}

	private @Nullable Object first(Map<String, Object> component) {
		return options(component).stream().findFirst().orElse(null);
	}

	private List<Object> options(Map<String, Object> component) {
		Object source = (component.get("valuesKey") instanceof String key) ? this.given.get(key)
				: component.get("values");
		return values(source);
	}

	/** Values of a list of options. */
	static List<Object> values(@Nullable Object options) {
		return maps(options).stream().map((it) -> Objects.requireNonNull(it.get("value"))).toList();
	}

	private static boolean isRequired(Map<String, Object> component) {
		return Boolean.TRUE.equals(validation(component).get("required"));
	}

	private static Map<?, ?> validation(Map<String, Object> component) {
		return (component.get("validate") instanceof Map<?, ?> rules) ? rules : Map.of();
	}

	private static List<Map<String, Object>> children(Map<String, Object> component) {
		return maps(component.get("components"));
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> maps(@Nullable Object value) {
		return (value instanceof List<?> list)
				? list.stream().filter(Map.class::isInstance).map((it) -> (Map<String, Object>) it).toList()
				: List.of();
	}

}
