package vn.rasoat.procedure.blocked;

import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.stereotype.Component;

/** Where in its model a step was given up. */
@Component
class NamesOfSteps {

	private final ManagementService management;

	private final RepositoryService repository;

	NamesOfSteps(ManagementService management, RepositoryService repository) {
		this.management = management;
		this.repository = repository;
	}

	/** The node that failed; a timer is known by what it stands at. */
	Optional<String> node(Job job) {
		if (job.getFailedActivityId() != null) {
			return Optional.of(job.getFailedActivityId());
		}
		return Optional.ofNullable(job.getJobDefinitionId())
			.map((id) -> this.management.createJobDefinitionQuery().jobDefinitionId(id).singleResult().getActivityId());
	}

	/** As the model calls it. */
	String name(Job job) {
		return name(job, node(job));
	}

	/**
	 * The same where the node is known already.
	 * @param at what {@link #node} said of the job
	 */
	String name(Job job, Optional<String> at) {
		return at.filter((node) -> job.getProcessDefinitionId() != null).map((node) -> {
			FlowElement element = this.repository.getBpmnModelInstance(job.getProcessDefinitionId())
				.getModelElementById(node);
			return (element == null || element.getName() == null) ? node : element.getName();
		}).orElse("–");
	}

}
