package vn.rasoat.worklist;

import java.util.List;
import java.util.Optional;

/**
 * The read model of tasks. Written only by the engine's listeners, in the engine's
 * transaction.
 */
public interface TaskEntries {

	Optional<TaskEntry> find(String taskId);

	/**
	 * Holds the entry until the transaction ends: who hands a task in and who gives it to
	 * somebody else go one after the other.
	 */
	void lock(String taskId);

	/** Tasks of a case, oldest first, open and finished. */
	List<TaskEntry> ofCase(String caseKey);

}
