package vn.rasoat.form;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What kind of value a field holds. Text, dates and times are strings; numbers are
 * {@link Integer} where the form wants no decimals and they fit, else {@link BigDecimal},
 * or strings where the form says so; check boxes are booleans.
 */
final class FieldTypes {

	/** Digits before and after the decimal point; more is an attack on arithmetic. */
	private static final int NUMBER_LENGTH = 40;

	private FieldTypes() {
	}

	/** Whether the browser could have sent this for the field at all. */
	static boolean fits(Component component, Object value) {
		return switch (component.type()) {
			case TEXTFIELD, TEXTAREA -> value instanceof String text && isPlain(text);
			case DATETIME -> value instanceof String;
			case NUMBER -> component.is("serializeToString")
					? value instanceof String text && (text.isEmpty() || number(text) != null)
					: value instanceof Number && number(value) != null;
			case CHECKBOX -> value instanceof Boolean;
			case CHECKLIST, TAGLIST -> value instanceof List;
			default -> true;
		};
	}

	static @Nullable BigDecimal number(@Nullable Object value) {
		String text = (value instanceof Number || value instanceof String) ? value.toString() : "";
		if (text.isEmpty() || text.length() > NUMBER_LENGTH) {
			return null;
		}
		try {
			BigDecimal number = new BigDecimal(text);
			boolean small = Math.abs((long) number.scale()) <= NUMBER_LENGTH;
			return small ? number : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	/** The value as it is handed on. */
	static @Nullable Object typed(Component component, @Nullable Object value) {
		if (component.type() == ComponentType.NUMBER && value instanceof Number) {
			BigDecimal number = number(value);
			boolean whole = number != null && decimals(component) == 0 && number.stripTrailingZeros().scale() <= 0
					&& number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
			return (whole && number != null) ? (Object) number.intValueExact() : number;
		}
		if (component.type().isManyOfMany() && value instanceof List<?> items) {
			return items.stream().distinct().toList();
		}
		return value;
	}

	/** Decimals the form allows; negative where it says nothing. */
	static int decimals(Component component) {
		BigDecimal decimals = number(component.attribute("decimalDigits"));
		return (decimals != null) ? decimals.intValue() : -1;
	}

	/**
	 * No control characters besides line breaks and tabs: databases and documents choke
	 * on them.
	 */
	private static boolean isPlain(String text) {
		return text.codePoints()
			.allMatch((c) -> (c >= ' ' || c == '\n' || c == '\r' || c == '\t')
					&& (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE));
	}

}
