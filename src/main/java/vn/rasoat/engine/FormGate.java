package vn.rasoat.engine;

import java.util.List;

/**
 * Checks of forms, given by whoever knows forms; none means that forms are taken as they
 * are.
 */
@FunctionalInterface
public interface FormGate {

	List<ModelProblem> problems(String schema);

}
