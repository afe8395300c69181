package vn.rasoat.ruleset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Asks a decision table; implemented by the engine. */
public interface Decisions {

	/**
	 * Evaluates a decision with the numbers of a rule set as inputs.
	 * @param decision decision id
	 * @param version which published version of the procedure a running case is bound to,
	 * or {@code null} for the newest
	 * @return outputs of the single matching rule
	 */
	Map<String, Object> decide(String decision, @Nullable String version, Map<String, Object> inputs);

}
