package vn.rasoat.worklist;

import java.util.List;

import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes entries anew when their case moves to another version of its model: migration
 * fires no event of the task, only one of the history.
 */
@Component
class FollowingMigration implements HistoryEventHandler {

	private final ObjectProvider<EngineTasks> engine;

	private final ObjectProvider<EnteringTasks> entering;

	FollowingMigration(ObjectProvider<EngineTasks> engine, ObjectProvider<EnteringTasks> entering) {
		this.engine = engine;
		this.entering = entering;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		// the type alone says only that something was migrated, a process instance as
		// well as a task
		if (event instanceof HistoricTaskInstanceEventEntity task
				&& event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)) {
			TransactionSynchronizationManager.registerSynchronization(new AfterMigration(task.getTaskId()));
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	/**
	 * In the migrating transaction but after its command: what is around the task may not
	 * have moved yet when its own event comes, and a command that is closing cannot read
	 * variables any more.
	 */
	private final class AfterMigration implements TransactionSynchronization {

		private final String taskId;

		AfterMigration(String taskId) {
			this.taskId = taskId;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			EnteringTasks entering = FollowingMigration.this.entering.getObject();
			FollowingMigration.this.engine.getObject().with(this.taskId, (task) -> {
				entering.enterAnew(task);
				return task.getId();
			});
		}

	}

}
