package vn.rasoat.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A form as it stood on the screen when it was sent. Values of fields that turn out
 * read-only or hidden are the server's again, which may change what else is read-only or
 * hidden; so it is settled step by step.
 */
final class FilledForm {

	/** More steps than conditions depend on each other in any sane form. */
	private static final int STEPS = 10;

	private final FormSchema schema;

	private final DataTree submitted;

	private final DataTree given;

	private final FormRules rules;

	private final Set<List<Object>> withheld = new HashSet<>();

	/** What the browser starts with, and what conditions see of a hidden field. */
	private final DataTree initial;

	private DataTree data = DataTree.empty();

	private List<FieldInstance> visible = List.of();

	FilledForm(FormSchema schema, DataTree submitted, DataTree given, FormRules rules) {
		this.schema = schema;
		this.submitted = submitted;
		this.given = given;
		this.rules = rules;
		this.initial = initial();
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
		return Overlay.isServers(field.component()) || this.withheld.contains(field.path());
	}

	private DataTree initial() {
		Overlay all = Overlay.of(this.schema, this.given, this.given, Set.of());
		return Overlay.of(this.schema, this.given, this.given, all.fields()).data();
	}

	private boolean settle() {
		Overlay overlay = Overlay.of(this.schema, this.given, this.submitted, this.withheld);
		this.data = overlay.data();
		compute();
		int before = this.withheld.size();
		Set<List<Object>> hidden = overlay.fields();
		for (FieldInstance field : this.visible) {
			if (HideCondition.hides(field.component().expression("readonly"), field.context(), this.rules)) {
				this.withheld.add(field.path());
			}
			hidden.remove(field.path());
		}
		hidden.removeIf((path) -> this.submitted.get(path) == null);
		this.withheld.addAll(hidden);
		return this.withheld.size() == before;
	}

	private void compute() {
		look();
		for (int i = 0; i < this.visible.size(); i++) {
			FieldInstance field = this.visible.get(i);
			if (field.component().type() == ComponentType.EXPRESSION) {
				String expression = field.component().expression("expression");
				this.data.put(field.path(), this.rules.evaluate(expression, field.context()));
				look();
			}
		}
	}

	private void look() {
		this.visible = FormWalk.visible(this.schema.root(), this.data, this.initial, this.rules);
	}

}
