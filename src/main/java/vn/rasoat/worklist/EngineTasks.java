package vn.rasoat.worklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Component;

/** The tasks of cases as the engine has them. */
@Component
class EngineTasks {

	private static final String COMPLETED = "completed";

	private final ProcessEngine engine;

	private final DerivedEntries derived;

	EngineTasks(ProcessEngine engine, DerivedEntries derived) {
		this.engine = engine;
		this.derived = derived;
	}

	/** Ids of open tasks; an empty page is the end. */
	List<String> page(int first, int size) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.orderByTaskId()
			.asc()
			.listPage(first, size)
			.stream()
			.map(Task::getId)
			.toList();
	}

	/**
	 * What the entry of the task must say; empty when it is gone or belongs to no case.
	 */
	Optional<TaskEntry> derived(String taskId) {
		return with(taskId, this.derived::of);
	}

	/**
	 * Does something with an open task of a case inside the engine. One that is handed in
	 * between reading it and reading its execution is gone, too.
	 */
	<T> Optional<T> with(String taskId, Function<TaskEntity, T> work) {
		var configuration = (ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired()
			.execute((command) -> Optional.ofNullable(command.getTaskManager().findTaskById(taskId))
				.filter((task) -> task.getProcessInstanceId() != null && task.getExecution() != null)
				.map(work));
	}

	/** How a task that is gone ended. */
	Optional<HistoricTaskInstance> completed(String taskId) {
		return Optional
			.ofNullable(this.engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(taskId).singleResult())
			.filter((task) -> COMPLETED.equals(task.getDeleteReason()));
	}

}
