package vn.rasoat.worklist;

import java.util.List;
import java.util.Optional;

/**
 * The read model of tasks. Written only by the engine's listeners, in the engine's
 * transaction.
 */
public interface TaskEntries {

	Optional<TaskEntry> find(String taskId);

	/** Tasks of a case, oldest first, open and finished. */
	List<TaskEntry> ofCase(String caseKey);

}
