package vn.rasoat.procedure;

import java.util.Map;

/**
 * A case at the step of one form, with somebody who may do it and somebody who may not.
 *
 * @param answers what would be accepted
 * @param ids what stands for marks such as {@code {foreign}} in the tables of bad input
 */
public record FormStage(String username, String stranger, String task, Map<String, Object> answers,
		Map<String, String> ids) {
}
