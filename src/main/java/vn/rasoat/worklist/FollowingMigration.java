package vn.rasoat.worklist;

import java.util.List;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes entries anew when their case moves to another version of its model: migration fires no event of the task,
 * only one of the history.
 */
@Component
class FollowingMigration implements HistoryEventHandler {

	private final ObjectProvider<EnteringTasks> entering;

	FollowingMigration(ObjectProvider<EnteringTasks> entering) {
		this.entering = entering;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		// the type alone says only that something was migrated, a process instance as well as a task
		if (event instanceof HistoricTaskInstanceEventEntity task
				&& event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)) {
			Context.getCommandContext().registerCommandContextListener(new AfterMigration(task.getTaskId()));
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	/** Variables and executions around the task may not have moved yet when its own event comes. */
	private final class AfterMigration implements CommandContextListener {

		private final String taskId;

		AfterMigration(String taskId) {
			this.taskId = taskId;
		}

		@Override
		public void onCommandContextClose(CommandContext command) {
			TaskEntity task = command.getTaskManager().findTaskById(this.taskId);
			if (task != null) {
				FollowingMigration.this.entering.getObject().enterAnew(task);
			}
		}

		@Override
		public void onCommandFailed(CommandContext command, Throwable cause) {
			// rolled back with the entry
		}

	}

}
