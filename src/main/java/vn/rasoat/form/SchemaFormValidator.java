package vn.rasoat.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Checks by walking the schema the way form-js does. */
@Service
class SchemaFormValidator implements FormValidator {

	private final FormRules rules;

	private final FormLimits limits;

	SchemaFormValidator(FormRules rules, FormLimits limits) {
		this.rules = rules;
		this.limits = limits;
	}

	@Override
	public CheckedForm check(String schema, Map<String, Object> submitted, Map<String, Object> given) {
		FormSchema form = FormSchema.parse(schema);
		Findings findings = new Findings(this.rules);
		this.limits.check(submitted, findings);
		if (findings.isEmpty()) {
			KnownKeys.of(form.root()).check(submitted, List.of(), this.limits, findings);
		}
		if (!findings.isEmpty()) {
			return new CheckedForm(Map.of(), findings.errors());
		}
		DataTree sent = DataTree.copyOf(submitted);
		FilledForm filled = new FilledForm(form, sent, DataTree.copyOf(given), this.rules);
		FieldChecks checks = new FieldChecks(this.rules, this.limits, findings, new Choices(given, this.rules));
		DataTree values = DataTree.empty();
		for (FieldInstance field : filled.visible()) {
			take(field, filled, sent, checks, findings, values);
		}
		return new CheckedForm(findings.isEmpty() ? values.root() : Map.of(), findings.errors());
	}

	private void take(FieldInstance field, FilledForm filled, DataTree sent, FieldChecks checks, Findings findings,
			DataTree values) {
		Object value = filled.get(field);
		if (field.component().type() == ComponentType.DYNAMICLIST) {
			int rows = (value instanceof List<?> list) ? list.size() : 0;
			if (sent.get(field.path()) instanceof List<?> list && list.size() > rows) {
				findings.add(field, "rows");
			}
			checks.check(field, value);
			values.put(field.path(), new ArrayList<>());
		}
		else if (!field.component().is("disabled")) {
			if (!filled.isReadOnly(field)) {
				checks.check(field, value);
			}
			else if (isOfAnotherRow(field.path(), sent.get(field.path()), value)) {
				findings.add(field, "otherRow");
			}
			values.put(field.path(), FieldTypes.typed(field.component(), value));
		}
	}

	/**
	 * Rows the server gives are known by their place; answers that say they belong to
	 * another one must not be taken for this one.
	 */
	private static boolean isOfAnotherRow(List<Object> path, @Nullable Object sent, @Nullable Object given) {
		return sent != null && path.stream().anyMatch(Integer.class::isInstance) && !sent.equals(given);
	}

}
