package vn.rasoat.worklist;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Derives the entries of a case's open tasks anew, because its dates or names have
 * changed.
 */
@Component
public class RenewingEntries {

	private final TaskEntries entries;

	private final EngineTasks engine;

	private final TaskWriting writing;

	RenewingEntries(TaskEntries entries, EngineTasks engine, TaskWriting writing) {
		this.entries = entries;
		this.engine = engine;
		this.writing = writing;
	}

	/** The case must be locked, so that nobody hands in one of its tasks meanwhile. */
	@Transactional
	public void renew(String caseKey) {
		this.entries.ofCase(caseKey).stream().filter(TaskEntry::isOpen).map(TaskEntry::id).forEach((id) -> {
			this.writing.lock(id);
			this.engine.with(id, (task) -> {
				this.writing.enterAnew(task);
				return task.getId();
			});
		});
	}

}
