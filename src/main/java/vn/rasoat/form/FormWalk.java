package vn.rasoat.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the fields a user sees. Conditions are evaluated twice, as form-js does: once on
 * the plain data to clear what is hidden, then on the data so cleared.
 */
final class FormWalk {

	private final FormRules rules;

	private final DataTree data;

	private final List<FieldInstance> visible = new ArrayList<>();

	private final List<List<Object>> hidden = new ArrayList<>();

	private FormWalk(FormRules rules, DataTree data) {
		this.rules = rules;
		this.data = data;
	}

	/**
	 * Fields and lists on the screen, in the order of the form.
	 * @param initial what the form began with; it shows through where a hidden field has
	 * been cleared
	 */
	static List<FieldInstance> visible(Component root, DataTree data, DataTree initial, FormRules rules) {
		FormWalk first = new FormWalk(rules, data);
		first.walk(root, Scope.top(data.root()), false);
		DataTree cleared = DataTree.copyOf(data.root());
		first.hidden.forEach(cleared::clear);
		Map<String, Object> seen = new LinkedHashMap<>(initial.root());
		seen.putAll(cleared.root());
		FormWalk second = new FormWalk(rules, data);
		second.walk(root, Scope.top(seen), false);
		return second.visible;
	}

	private void walk(Component component, Scope outer, boolean outerHidden) {
		Map<String, Object> context = outer.context();
		boolean isHidden = outerHidden || HideCondition.hides(component.hideExpression(), context, this.rules);
		Scope scope = outer.at(component.path());
		if (component.type().isKeyed() || component.type() == ComponentType.DYNAMICLIST) {
			if (isHidden) {
				this.hidden.add(scope.path());
				return;
			}
			this.visible.add(new FieldInstance(component, scope.path(), context));
		}
		if (component.type() == ComponentType.DYNAMICLIST) {
			walkRows(component, scope);
		}
		else {
			component.components().forEach((child) -> walk(child, scope, isHidden));
		}
	}

	private void walkRows(Component list, Scope scope) {
		if (this.data.get(scope.path()) instanceof List<?> rows) {
			for (int i = 0; i < rows.size(); i++) {
				Scope row = scope.row(scope.path(), i, rows.get(i));
				list.components().forEach((child) -> walk(child, row, false));
			}
		}
	}

}
