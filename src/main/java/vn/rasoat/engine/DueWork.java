package vn.rasoat.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.Schedule;

/** What is due next, of the engine's jobs and of our own schedules together. */
@Component
@Profile({ "demo", "test" })
class DueWork {

	private final ProcessEngine engine;

	private final ObjectProvider<Schedule> schedules;

	DueWork(ProcessEngine engine, ObjectProvider<Schedule> schedules) {
		this.engine = engine;
		this.schedules = schedules;
	}

	Optional<Due> next() {
		return Stream
			.concat(nextJob().stream(),
					this.schedules.stream().filter((schedule) -> !schedule.isHousekeeping()).flatMap(this::planned))
			.min(Comparator.comparing(Due::at));
	}

	/** Tasks whose due date lies between. */
	List<Journey.Event> lateBetween(Instant from, Instant to) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.dueAfter(Date.from(from))
			.dueBefore(Date.from(to.plusMillis(1)))
			.orderByDueDate()
			.asc()
			.list()
			.stream()
			.map((task) -> new Journey.Event(task.getDueDate().toInstant(), String.valueOf(task.getName()),
					caseKey(task.getProcessInstanceId())))
			.toList();
	}

	private Optional<Due> nextJob() {
		// clean-up of history plans itself anew every night for ever and means nothing to
		// the procedure
		Set<String> housekeeping = this.engine.getHistoryService()
			.findHistoryCleanupJobs()
			.stream()
			.map(Job::getId)
			.collect(Collectors.toSet());
		return this.engine.getManagementService()
			.createJobQuery()
			.withRetriesLeft()
			.active()
			.orderByJobDuedate()
			.asc()
			.listPage(0, housekeeping.size() + 1)
			.stream()
			.filter((job) -> !housekeeping.contains(job.getId()))
			.findFirst()
			.map(this::due);
	}

	private Due due(Job job) {
		JobDefinition definition = (job.getJobDefinitionId() == null) ? null
				: this.engine.getManagementService()
					.createJobDefinitionQuery()
					.jobDefinitionId(job.getJobDefinitionId())
					.singleResult();
		boolean timer = definition != null && definition.getJobType().startsWith("timer");
		return new Due(job.getDuedate().toInstant().truncatedTo(ChronoUnit.SECONDS),
				(definition == null) ? job.getId() : label(definition), caseKey(job.getProcessInstanceId()), timer,
				() -> this.engine.getManagementService().executeJob(job.getId()));
	}

	private String label(JobDefinition definition) {
		var step = this.engine.getRepositoryService()
			.getBpmnModelInstance(definition.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		String name = (step == null) ? null : step.getAttributeValue("name");
		return (name == null || name.isBlank()) ? definition.getActivityId() : name;
	}

	private String caseKey(@Nullable String processInstanceId) {
		return (processInstanceId == null) ? ""
				: Stream
					.ofNullable(this.engine.getRuntimeService()
						.createProcessInstanceQuery()
						.processInstanceId(processInstanceId)
						.singleResult())
					.map((instance) -> String.valueOf(instance.getBusinessKey()))
					.findFirst()
					.orElse("");
	}

	private Stream<Due> planned(Schedule schedule) {
		return Stream.ofNullable(schedule.nextDue()).map((at) -> new Due(at, schedule.name(), "", true, () -> {
			schedule.run(at);
			Instant next = schedule.nextDue();
			if (next != null && !next.isAfter(at)) {
				throw new IllegalStateException(schedule.name() + " is due again at the same instant");
			}
		}));
	}

	/**
	 * @param worthTelling whether people would recognise it, which they would not for a
	 * step of the engine itself
	 */
	record Due(Instant at, String what, String caseKey, boolean worthTelling, Runnable work) {
	}

}
