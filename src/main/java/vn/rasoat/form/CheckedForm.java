package vn.rasoat.form;

import java.util.List;
import java.util.Map;

/**
 * Outcome of a check: the values to go on with, or what is wrong.
 *
 * @param values submitted values of visible input fields, typed; read-only ones from the
 * server
 */
public record CheckedForm(Map<String, Object> values, List<FieldError> errors) {

	public boolean isValid() {
		return this.errors.isEmpty();
	}

	/**
	 * @param path key path of the field, list items by index:
	 * {@code exceptions[0].agreed}
	 * @param label label of the field as the user sees it
	 * @param rule which rule failed; message key {@code form.error.<rule>}
	 * @param arguments limits for the message, label first
	 */
	public record FieldError(String path, String label, String rule, List<Object> arguments) {
	}

}
