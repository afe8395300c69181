package vn.rasoat.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.form.CheckedForm.FieldError;

/** Collects what is wrong with a submission. */
final class Findings {

	private final List<FieldError> errors = new ArrayList<>();

	private final FormRules rules;

	Findings(FormRules rules) {
		this.rules = rules;
	}

	void add(FieldInstance field, String rule, Object... limits) {
		String label = field.component().label();
		if (label.startsWith("=")) {
			@Nullable Object text = this.rules.evaluate(label, field.context());
			label = (text instanceof String evaluated) ? evaluated : field.pathText();
		}
		add(field.pathText(), label, rule, limits);
	}

	void add(String path, String label, String rule, Object... limits) {
		List<Object> arguments = new ArrayList<>(List.of(label));
		arguments.addAll(Arrays.asList(limits));
		this.errors.add(new FieldError(path, label, rule, List.copyOf(arguments)));
	}

	boolean isEmpty() {
		return this.errors.isEmpty();
	}

	boolean has(FieldInstance field) {
		return this.errors.stream().anyMatch((error) -> error.path().equals(field.pathText()));
	}

	List<FieldError> errors() {
		return List.copyOf(this.errors);
	}

}
