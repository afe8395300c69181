package vn.rasoat.form;

import java.util.List;

/**
 * Whether a form may be deployed: only what the server can validate, nothing that brings
 * foreign code.
 */
public final class FormCheck {

	private FormCheck() {
	}

	/** Everything that speaks against the form; empty when it may be deployed. */
	public static List<FormProblem> problems(String json) {
		try {
			return new SchemaInspection().inspect(FormSchema.raw(json));
		}
		catch (IllegalArgumentException ex) {
			return List.of(new FormProblem("", "unreadable", List.of("", String.valueOf(ex.getMessage()))));
		}
	}

}
