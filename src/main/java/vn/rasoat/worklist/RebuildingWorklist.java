package vn.rasoat.worklist;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;

/**
 * Writes every open entry anew from the engine and closes those whose task is gone; doing
 * it again changes nothing.
 */
@Component
class RebuildingWorklist {

	private static final Logger LOG = LoggerFactory.getLogger(RebuildingWorklist.class);

	private final ComparingTasks comparing;

	private final EngineTasks engine;

	private final TaskWriting writing;

	private final Journal journal;

	private final TransactionOperations transactions;

	RebuildingWorklist(ComparingTasks comparing, EngineTasks engine, TaskWriting writing, Journal journal,
			TransactionOperations transactions) {
		this.comparing = comparing;
		this.engine = engine;
		this.writing = writing;
		this.journal = journal;
		this.transactions = transactions;
	}

	/**
	 * @return how many entries were wrong
	 */
	int rebuild() {
		Set<String> all = new LinkedHashSet<>(this.comparing.tasks());
		all.addAll(this.comparing.openEntries());
		// a task each: locks on many entries at once would wait in a circle with people
		// handing in theirs
		int mended = (int) all.stream().filter((id) -> !this.comparing.of(id).isEmpty()).filter(this::mend).count();
		this.transactions.executeWithoutResult((transaction) -> this.journal.record(
				Act.of(WorklistChecks.CASE, "worklist.rebuilt", null, this.writing.today(), Map.of("mended", mended))));
		return mended;
	}

	private boolean mend(String taskId) {
		try {
			this.transactions.executeWithoutResult((transaction) -> {
				this.writing.lock(taskId);
				boolean alive = this.engine.with(taskId, (task) -> {
					this.writing.enterAnew(task);
					return true;
				}).orElse(false);
				if (!alive) {
					this.writing.close(taskId, this.engine.completed(taskId).map(HistoricTaskInstance::getEndTime));
				}
			});
			return true;
		}
		catch (RuntimeException ex) {
			LOG.warn("The entry of task {} cannot be mended", taskId, ex);
			return false;
		}
	}

}
