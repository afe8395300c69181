package vn.rasoat.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One component of a form.
 *
 * @param path where its value lies below its parent; empty for a group without a path of
 * its own
 */
record Component(ComponentType type, List<String> path, Map<String, Object> attributes, List<Component> components) {

	static final String NO_EXPRESSION = "";

	@Nullable Object attribute(String name) {
		return this.attributes.get(name);
	}

	/** A literal {@code true}; expressions are not literals. */
	boolean is(String name) {
		return Boolean.TRUE.equals(this.attributes.get(name));
	}

	String text(String name) {
		return (this.attributes.get(name) instanceof String text) ? text : "";
	}

	String expression(String name) {
		return expressionIn(this.attributes.get(name));
	}

	/** Only an expression hides: the browser ignores a literal here. */
	String hideExpression() {
		return expressionIn(part("conditional", "hide"));
	}

	/** Attribute under {@code validate}. */
	@Nullable Object rule(String name) {
		return part("validate", name);
	}

	/** Attribute under {@code properties}: what the form language lacks and we add. */
	@Nullable Object property(String name) {
		return part("properties", name);
	}

	String label() {
		String label = text("label");
		if (this.type == ComponentType.DATETIME) {
			label = text(text("subtype").equals("time") ? "timeLabel" : "dateLabel");
		}
		return label.isBlank() ? String.join(".", this.path) : label;
	}

	/** A list whose rows are the server's: the browser cannot add or remove any. */
	boolean hasFixedRows() {
		return Boolean.FALSE.equals(this.attributes.get("allowAddRemove")) || is("readonly") || is("disabled");
	}

	private @Nullable Object part(String attribute, String name) {
		return (this.attributes.get(attribute) instanceof Map<?, ?> map) ? map.get(name) : null;
	}

	static String expressionIn(@Nullable Object value) {
		return (value instanceof String text && text.startsWith("=")) ? text : NO_EXPRESSION;
	}

}
