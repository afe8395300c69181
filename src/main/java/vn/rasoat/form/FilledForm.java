package vn.rasoat.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A form as it stood on the screen when it was sent: the server's data overlaid by what the browser may change. Values
 * of fields that turn out read-only or hidden are the server's again, which may change what else is read-only or hidden;
 * so it is settled step by step.
 */
final class FilledForm {

	/** More steps than conditions depend on each other in any sane form. */
	private static final int STEPS = 10;

	private final FormSchema schema;

	private final DataTree submitted;

	private final DataTree given;

	private final FormRules rules;

	/** Places where the browser's value does not count. */
	private final Set<List<Object>> withheld = new HashSet<>();

	private DataTree data = DataTree.empty();

	private List<FieldInstance> visible = List.of();

	FilledForm(FormSchema schema, DataTree submitted, DataTree given, FormRules rules) {
		this.schema = schema;
		this.submitted = submitted;
		this.given = given;
		this.rules = rules;
		boolean settled = false;
		for (int step = 0; step < STEPS && !settled; step++) {
			settled = settle();
		}
	}

	List<FieldInstance> visible() {
		return this.visible;
	}

	@Nullable Object get(FieldInstance field) {
		return this.data.get(field.path());
	}

	/** Whether the value is the server's and need not be checked. */
	boolean isReadOnly(FieldInstance field) {
		return isServers(field.component()) || this.withheld.contains(field.path());
	}

	private boolean settle() {
		this.data = DataTree.copyOf(this.given.root());
		Set<List<Object>> fields = new HashSet<>();
		overlay(this.schema.root(), List.of(), fields);
		compute();
		int before = this.withheld.size();
		for (FieldInstance field : this.visible) {
			String readonly = field.component().expression("readonly");
			if (!readonly.isEmpty() && Boolean.TRUE.equals(this.rules.evaluate(readonly, field.context()))) {
				this.withheld.add(field.path());
			}
			fields.remove(field.path());
		}
		fields.removeIf((path) -> this.submitted.get(path) == null);
		this.withheld.addAll(fields);
		return this.withheld.size() == before;
	}

	private void compute() {
		this.visible = FormWalk.visible(this.schema.root(), this.data, this.rules);
		for (int i = 0; i < this.visible.size(); i++) {
			FieldInstance field = this.visible.get(i);
			if (field.component().type() == ComponentType.EXPRESSION) {
				String expression = field.component().expression("expression");
				this.data.put(field.path(), this.rules.evaluate(expression, field.context()));
				this.visible = FormWalk.visible(this.schema.root(), this.data, this.rules);
			}
		}
	}

	private void overlay(Component component, List<Object> outer, Set<List<Object>> fields) {
		List<Object> path = FieldInstance.join(outer, component.path());
		if (component.type() == ComponentType.DYNAMICLIST) {
			overlayRows(component, path, fields);
		}
		else if (component.type().isKeyed()) {
			fields.add(path);
			boolean keep = isServers(component) || this.withheld.contains(path);
			this.data.put(path, keep ? initial(component, path) : orEmpty(component, this.submitted.get(path)));
		}
		else {
			component.components().forEach((child) -> overlay(child, path, fields));
		}
	}

	private void overlayRows(Component list, List<Object> path, Set<List<Object>> fields) {
		int sent = (this.submitted.get(path) instanceof List<?> rows) ? rows.size() : 0;
		List<Object> rows = new ArrayList<>();
		if (list.hasFixedRows()) {
			if (this.data.get(path) instanceof List<?> existing) {
				existing.forEach((row) -> rows.add((row instanceof Map) ? row : new LinkedHashMap<>()));
			}
			else {
				int count = (list.attribute("defaultRepetitions") instanceof Number number) ? number.intValue() : 1;
				sent = Math.max(count, 0);
			}
		}
		for (int i = rows.size(); i < sent && (!list.hasFixedRows() || rows.size() < sent); i++) {
			rows.add(new LinkedHashMap<>());
		}
		this.data.put(path, rows);
		for (int i = 0; i < rows.size(); i++) {
			List<Object> row = FieldInstance.join(path, List.of(i));
			list.components().forEach((child) -> overlay(child, row, fields));
		}
	}

	private @Nullable Object initial(Component component, List<Object> path) {
		Object value = this.given.get(path);
		return orEmpty(component, (value != null) ? value : component.attribute("defaultValue"));
	}

	private static @Nullable Object orEmpty(Component component, @Nullable Object value) {
		if (value == null && component.type() == ComponentType.CHECKBOX) {
			return false;
		}
		return (value == null && component.type().isManyOfMany()) ? List.of() : value;
	}

	private static boolean isServers(Component component) {
		return component.is("disabled") || component.is("readonly") || component.type() == ComponentType.EXPRESSION;
	}

}
