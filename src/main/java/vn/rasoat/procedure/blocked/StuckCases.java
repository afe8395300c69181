package vn.rasoat.procedure.blocked;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

import vn.rasoat.worklist.StuckSteps;

/** Which cases wait for a step that was given up; normally none. */
@Component
class StuckCases implements StuckSteps {

	private final ManagementService management;

	private final RuntimeService runtime;

	private final NamesOfSteps names;

	StuckCases(ManagementService management, RuntimeService runtime, NamesOfSteps names) {
		this.management = management;
		this.runtime = runtime;
		this.names = names;
	}

	@Override
	public List<StuckStep> ofCases() {
		List<Job> jobs = this.management.createJobQuery().noRetriesLeft().orderByJobId().asc().list();
		Set<String> instances = jobs.stream()
			.map(Job::getProcessInstanceId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		if (instances.isEmpty()) {
			return List.of();
		}
		Map<String, String> keys = this.runtime.createProcessInstanceQuery()
			.processInstanceIds(instances)
			.list()
			.stream()
			.filter((instance) -> instance.getBusinessKey() != null)
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
		return jobs.stream().flatMap((job) -> step(job, keys)).toList();
	}

	private Stream<StuckStep> step(Job job, Map<String, String> keys) {
		String key = (job.getProcessInstanceId() == null) ? null : keys.get(job.getProcessInstanceId());
		if (key == null) {
			return Stream.empty();
		}
		Optional<String> node = this.names.node(job);
		return Stream.of(new StuckStep(key, node.orElse(""), this.names.name(job, node)));
	}

}
