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
	Outputs decide(String decision, @Nullable String version, Map<String, Object> inputs);

	/** What a decision said, with its id for the message when it said too little. */
	record Outputs(String decision, Map<String, Object> values) {

		/**
		 * The output as the type that is meant, or a {@code DecisionOutputMissing}
		 * refusal.
		 */
		public <T> T require(String name, Class<T> type) {
			Object value = this.values.get(name);
			if (!type.isInstance(value)) {
				throw new DecisionOutputMissing(this.decision, name);
			}
			return type.cast(value);
		}

	}

}
