package vn.rasoat.form;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Evaluates the FEEL of forms; implemented by the engine, which has the language on
 * board.
 */
public interface FormRules {

	/**
	 * Value of an expression (with or without its leading {@code =}); {@code null} where
	 * it fails or has none.
	 */
	@Nullable Object evaluate(String expression, Map<String, Object> context);

}
