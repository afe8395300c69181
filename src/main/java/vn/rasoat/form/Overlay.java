package vn.rasoat.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Builds the data of a form: the server's, overlaid by what was sent where the browser's
 * word counts.
 */
final class Overlay {

	private final DataTree given;

	private final DataTree submitted;

	private final Set<List<Object>> withheld;

	private final DataTree data;

	private final Set<List<Object>> fields = new HashSet<>();

	private Overlay(DataTree given, DataTree submitted, Set<List<Object>> withheld) {
		this.given = given;
		this.submitted = submitted;
		this.withheld = withheld;
		this.data = DataTree.copyOf(given.root());
	}

	/**
	 * @param withheld paths where the browser's value does not count
	 */
	static Overlay of(FormSchema schema, DataTree given, DataTree submitted, Set<List<Object>> withheld) {
		Overlay overlay = new Overlay(given, submitted, withheld);
		overlay.lay(schema.root(), List.of());
		return overlay;
	}

	DataTree data() {
		return this.data;
	}

	/** Paths of all fields, seen or hidden. */
	Set<List<Object>> fields() {
		return this.fields;
	}

	static boolean isServers(Component component) {
		return component.is("disabled") || component.is("readonly") || component.type() == ComponentType.EXPRESSION;
	}

	private void lay(Component component, List<Object> outer) {
		List<Object> path = FieldInstance.join(outer, component.path());
		if (component.type() == ComponentType.DYNAMICLIST) {
			layRows(component, path);
		}
		else if (component.type().isKeyed()) {
			this.fields.add(path);
			boolean sent = !isServers(component) && !this.withheld.contains(path);
			this.data.put(path, orEmpty(component, sent ? this.submitted.get(path) : initial(component, path)));
		}
		else {
			component.components().forEach((child) -> lay(child, path));
		}
	}

	private void layRows(Component list, List<Object> path) {
		List<Object> rows = new ArrayList<>();
		int size = (this.submitted.get(path) instanceof List<?> sent) ? sent.size() : 0;
		if (list.hasFixedRows() && this.given.get(path) instanceof List<?> existing) {
			existing.forEach(
					(row) -> rows.add((DataTree.copy(row) instanceof Map<?, ?> map) ? map : new LinkedHashMap<>()));
			size = rows.size();
		}
		else if (list.hasFixedRows()) {
			size = (list.attribute("defaultRepetitions") instanceof Number number) ? number.intValue() : 1;
		}
		while (rows.size() < size) {
			rows.add(new LinkedHashMap<>());
		}
		this.data.put(path, rows);
		for (int i = 0; i < rows.size(); i++) {
			List<Object> row = FieldInstance.join(path, List.of(i));
			list.components().forEach((child) -> lay(child, row));
		}
	}

	private @Nullable Object initial(Component component, List<Object> path) {
		Object value = this.given.get(path);
		return (value != null) ? value : component.attribute("defaultValue");
	}

	private static @Nullable Object orEmpty(Component component, @Nullable Object value) {
		if (value != null) {
			return value;
		}
		return switch (component.type()) {
			case CHECKBOX -> false;
			case CHECKLIST, TAGLIST -> List.of();
			case TEXTFIELD, TEXTAREA -> "";
			default -> null;
		};
	}

}
