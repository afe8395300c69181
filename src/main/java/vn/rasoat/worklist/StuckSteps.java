package vn.rasoat.worklist;

import java.util.List;

/**
 * Automatic steps that were given up (vướng mắc), for those who watch over progress:
 * their cases wait, and nobody there has a task to do. Implemented by the procedure.
 */
public interface StuckSteps {

	/** All of them, of every area: after an outage many, otherwise none. */
	List<StuckStep> ofCases();

	/**
	 * @param node id of the step in the process model
	 * @param name what the step is called in the model
	 */
	record StuckStep(String caseKey, String node, String name) {
	}

}
