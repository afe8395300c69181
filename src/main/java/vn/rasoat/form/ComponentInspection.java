package vn.rasoat.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What may be wrong with one component of a form. */
final class ComponentInspection {

	private final Component component;

	private final String place;

	private final List<FormProblem> problems;

	ComponentInspection(Component component, String place, List<FormProblem> problems) {
		this.component = component;
		this.place = place;
		this.problems = problems;
	}

	void inspect(boolean inList, boolean inGrowingList) {
		inspectHide();
		inspectPattern();
		inspectDate();
		inspectOptions();
		if (this.component.type() == ComponentType.EXPRESSION
				&& (inList || this.component.expression("expression").isEmpty())) {
			note("expression");
		}
		boolean readonly = this.component.is("readonly") || !this.component.expression("readonly").isEmpty();
		if (readonly && inGrowingList) {
			// rows move when one is removed, so the server could not tell whose value it
			// was
			note("readonlyInList");
		}
		if (this.component.is("readonly") && Boolean.TRUE.equals(this.component.rule("required"))) {
			// where nothing is given, nobody could answer and nobody could go on
			note("readonlyRequired");
		}
		if (Boolean.FALSE.equals(this.component.attribute("isRepeating"))) {
			note("notRepeating");
		}
		if (this.component.property("folded") != null && asksAlways(this.component.attributes())) {
			// a closed group would hide what everybody must answer
			note("foldedRequired");
		}
		if (this.component.type().isKeyed() && this.component.type() != ComponentType.EXPRESSION
				&& this.component.label().isBlank()) {
			note("label");
		}
	}

	private void inspectHide() {
		Object conditional = this.component.attribute("conditional");
		if (conditional instanceof Map<?, ?> map && map.get("hide") != null
				&& this.component.hideExpression().isEmpty()) {
			note("hide");
		}
		if (this.component.hideExpression().contains("is defined(")) {
			// the browser's FEEL does not know it and hides
			note("isDefined");
		}
	}

	private void inspectPattern() {
		if (this.component.rule("pattern") instanceof String pattern && !pattern.isEmpty()) {
			try {
				BrowserPattern.of(pattern);
			}
			catch (IllegalArgumentException ex) {
				note("pattern", pattern);
			}
		}
	}

	private void inspectDate() {
		if (this.component.type() == ComponentType.DATETIME) {
			String subtype = this.component.text("subtype");
			if (!subtype.isEmpty() && !List.of("date", "time", "datetime").contains(subtype)) {
				note("subtype", subtype);
			}
			if (this.component.is("disallowPassedDates")) {
				note("passedDates");
			}
		}
	}

	private void inspectOptions() {
		if (this.component.type().isOneOfMany() || this.component.type().isManyOfMany()) {
			long sources = Stream.of("values", "valuesKey", "valuesExpression")
				.filter((name) -> this.component.attribute(name) != null)
				.count();
			if (sources != 1) {
				note("options");
			}
		}
	}

	private static boolean asksAlways(Map<String, Object> raw) {
		return FormSchema.children(raw)
			.stream()
			.filter((child) -> child.get("conditional") == null)
			.anyMatch((child) -> child.get("validate") instanceof Map<?, ?> rules
					&& Boolean.TRUE.equals(rules.get("required")) || asksAlways(child));
	}

	private void note(String name, Object... more) {
		note(this.problems, this.place, name, more);
	}

	static void note(List<FormProblem> problems, String place, String name, Object... more) {
		List<Object> arguments = new ArrayList<>(List.of(place));
		arguments.addAll(List.of(more));
		problems.add(new FormProblem(place, name, List.copyOf(arguments)));
	}

}
