package vn.rasoat.form;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Whether a condition hides. The browser reads it as a unary test without an input: a
 * condition without a result, such as {@code =share > 50} before the share is known,
 * equals that missing input and hides; a negated one, {@code =not(agreed)}, then shows;
 * one that is no FEEL at all shows.
 */
final class HideCondition {

	private HideCondition() {
	}

	static boolean hides(String expression, Map<String, Object> context, FormRules rules) {
		if (expression.isEmpty()) {
			return false;
		}
		@Nullable Object result = rules.evaluate(expression, context);
		if (result != null) {
			return Boolean.TRUE.equals(result);
		}
		return !isNegation(expression) && isFeel(expression, rules);
	}

	/**
	 * The port does not tell a broken expression from one without a result; a branch
	 * never taken does.
	 */
	static boolean isFeel(String expression, FormRules rules) {
		String plain = expression.substring(1);
		return Boolean.TRUE.equals(rules.evaluate("=if true then true else (" + plain + ")", Map.of()));
	}

	/** Whether all of it is one {@code not(…)}. */
	private static boolean isNegation(String expression) {
		String plain = expression.substring(1).strip();
		if (!plain.matches("(?s)not\\s*\\(.*\\)")) {
			return false;
		}
		int depth = 0;
		for (int i = plain.indexOf('('); i < plain.length(); i++) {
			depth += (plain.charAt(i) == '(') ? 1 : (plain.charAt(i) == ')') ? -1 : 0;
			if (depth == 0) {
				return i == plain.length() - 1;
			}
		}
		return false;
	}

}
