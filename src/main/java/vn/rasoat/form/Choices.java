package vn.rasoat.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Options of a field, read where form-js reads them, and whether a value is one of them.
 */
final class Choices {

	private final Map<String, Object> given;

	private final FormRules rules;

	Choices(Map<String, Object> given, FormRules rules) {
		this.given = given;
		this.rules = rules;
	}

	void check(FieldInstance field, @Nullable Object value, FormLimits limits, Findings findings) {
		if (value == null) {
			return;
		}
		List<Object> options = options(field);
		if (!(value instanceof List<?> chosen && field.component().type().isManyOfMany())) {
			if (!isAmong(value, options)) {
				findings.add(field, "option");
			}
		}
		else if (chosen.size() > limits.listItems()) {
			findings.add(field, "tooManyItems", limits.listItems());
		}
		else if (!(chosen.stream().allMatch((item) -> isAmong(item, options)) && isEachOnce(chosen))) {
			findings.add(field, "option");
		}
	}

	private List<Object> options(FieldInstance field) {
		Component component = field.component();
		Object source = component.attribute("values");
		if (component.attribute("valuesKey") instanceof String key) {
			source = this.given.get(key);
		}
		else if (source == null && !component.expression("valuesExpression").isEmpty()) {
			source = this.rules.evaluate(component.expression("valuesExpression"), field.context());
		}
		return (source instanceof List<?> list) ? list.stream().map(Choices::option).filter(Objects::nonNull).toList()
				: List.of();
	}

	private static @Nullable Object option(@Nullable Object option) {
		if (option instanceof Map<?, ?> map) {
			Object value = map.get("value");
			boolean labelled = map.get("label") instanceof String label && !label.isEmpty();
			boolean isObject = value instanceof Map<?, ?> object && !object.isEmpty()
					|| value instanceof List<?> list && !list.isEmpty();
			return (isPlain(value) || labelled && isObject) ? value : null;
		}
		return isPlain(option) ? option : null;
	}

	private static boolean isPlain(@Nullable Object value) {
		return value instanceof String text && !text.isEmpty() || value instanceof Number || value instanceof Boolean;
	}

	/** No browser ticks a box twice; a program that does would have it counted twice. */
	private static boolean isEachOnce(List<?> chosen) {
		return chosen.stream().distinct().count() == chosen.size();
	}

	private static boolean isAmong(@Nullable Object value, List<Object> options) {
		return options.stream().anyMatch((option) -> same(option, value));
	}

	private static boolean same(@Nullable Object one, @Nullable Object other) {
		if (one instanceof Number && other instanceof Number) {
			BigDecimal first = FieldTypes.number(one);
			BigDecimal second = FieldTypes.number(other);
			return first != null && second != null && first.compareTo(second) == 0;
		}
		return Objects.equals(one, other);
	}

}
