package vn.rasoat.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A parsed Camunda Form. */
record FormSchema(String id, Component root) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	static FormSchema parse(String json) {
		Map<String, Object> raw = raw(json);
		return new FormSchema(String.valueOf(raw.get("id")), component(raw));
	}

	static Map<String, Object> raw(String json) {
		try {
			return JSON.readValue(json, MAP);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("not a form: " + ex.getOriginalMessage(), ex);
		}
	}

	@SuppressWarnings("unchecked")
	static List<Map<String, Object>> children(Map<String, Object> raw) {
		List<Map<String, Object>> children = new ArrayList<>();
		if (raw.get("components") instanceof List<?> list) {
			list.forEach((child) -> {
				if (child instanceof Map<?, ?> map) {
					children.add((Map<String, Object>) map);
				}
			});
		}
		return children;
	}

	private static Component component(Map<String, Object> raw) {
		String name = String.valueOf(raw.get("type"));
		ComponentType type = ComponentType.of(name)
			.orElseThrow(() -> new IllegalArgumentException("component not allowed: " + name));
		List<Component> components = children(raw).stream().map(FormSchema::component).toList();
		return new Component(type, path(raw.get(type.isContainer() ? "path" : "key")), raw, components);
	}

	private static List<String> path(@Nullable Object key) {
		return (key instanceof String text && !text.isBlank()) ? List.of(text.split("\\.")) : List.of();
	}

}
