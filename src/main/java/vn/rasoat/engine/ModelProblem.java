package vn.rasoat.engine;

import java.util.List;

/**
 * Why a model is not accepted, in words of the messages files.
 *
 * @param elementId id of the element, or of the nearest one around it that has an id
 */
public record ModelProblem(String elementId, String messageKey, List<Object> arguments) {

	static ModelProblem of(String elementId, String key, Object... arguments) {
		return new ModelProblem(elementId, "engine.problem." + key, List.of(arguments));
	}

}
