package vn.rasoat.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through a schema and notes what the server could not hold the browser to. */
final class SchemaInspection {

	private static final String KEY = "\\w+(\\.\\w+)*";

	private static final int NEWEST_VERSION = 19;

	private final List<FormProblem> problems = new ArrayList<>();

	private final Set<List<Object>> taken = new HashSet<>();

	private final Set<String> ids = new HashSet<>();

	List<FormProblem> inspect(Map<String, Object> form) {
		if (!(form.get("id") instanceof String id) || !id.matches("[\\w-]+")) {
			note("", "noId");
		}
		if (!"default".equals(form.get("type"))) {
			note("", "notAForm");
		}
		if (form.get("schemaVersion") instanceof Number version && version.intValue() > NEWEST_VERSION) {
			note("", "version", NEWEST_VERSION);
		}
		FormSchema.children(form).forEach((child) -> inspect(child, List.of(), false, false));
		return List.copyOf(this.problems);
	}

	private void inspect(Map<String, Object> raw, List<Object> outer, boolean inList, boolean inGrowingList) {
		String place = String.valueOf(raw.getOrDefault("key", raw.getOrDefault("id", raw.get("type"))));
		Optional<ComponentType> type = ComponentType.of(String.valueOf(raw.get("type")))
			.filter((found) -> found != ComponentType.DEFAULT);
		if (type.isEmpty()) {
			note(place, "component", String.valueOf(raw.get("type")));
			return;
		}
		if (!(raw.get("id") instanceof String id) || !this.ids.add(id)) {
			note(place, "id");
		}
		List<Object> path = path(raw, type.get(), place, outer);
		Component component = new Component(type.get(), List.of(), raw, List.of());
		new ComponentInspection(component, place, this.problems).inspect(inList, inGrowingList);
		boolean isList = type.get() == ComponentType.DYNAMICLIST;
		boolean growing = inGrowingList || isList && !component.hasFixedRows();
		List<Object> inner = isList ? FieldInstance.join(path, List.of(0)) : path;
		FormSchema.children(raw).forEach((child) -> inspect(child, inner, inList || isList, growing));
	}

	private List<Object> path(Map<String, Object> raw, ComponentType type, String place, List<Object> outer) {
		if (!type.isKeyed() && !type.isContainer()) {
			return outer;
		}
		String key = (raw.get(type.isContainer() ? "path" : "key") instanceof String text) ? text : "";
		if (type == ComponentType.GROUP && key.isEmpty()) {
			return outer;
		}
		if (!key.matches(KEY)) {
			note(place, "key", key);
			return outer;
		}
		List<Object> path = FieldInstance.join(outer, List.of(key.split("\\.")));
		if (type != ComponentType.GROUP && !this.taken.add(path)) {
			note(place, "keyTwice", FieldInstance.text(path));
		}
		return path;
	}

	private void note(String place, String name, Object... more) {
		ComponentInspection.note(this.problems, place, name, more);
	}

}
