package vn.rasoat.procedure.blocked;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.procedure.Cases;
import vn.rasoat.procedure.Cases.OneCase;

/** Reads from the engine what it has given up. */
@Component
class BlockedSteps {

	private final ManagementService management;

	private final RuntimeService runtime;

	private final NamesOfSteps names;

	private final Cases cases;

	BlockedSteps(ManagementService management, RuntimeService runtime, NamesOfSteps names, Cases cases) {
		this.management = management;
		this.runtime = runtime;
		this.names = names;
		this.cases = cases;
	}

	/**
	 * One after the other, read as they are asked for: after an outage there are many.
	 */
	Stream<BlockedStep> all() {
		return this.management.createJobQuery().noRetriesLeft().orderByJobId().asc().list().stream().map(this::step);
	}

	Optional<BlockedStep> find(String id) {
		return Optional.ofNullable(this.management.createJobQuery().jobId(id).noRetriesLeft().singleResult())
			.map(this::step);
	}

	private BlockedStep step(Job job) {
		String key = caseKey(job);
		// of a case that is gone the step is still to be seen
		Optional<OneCase> one = (key == null || this.cases.areaOf(key).isEmpty()) ? Optional.empty()
				: this.cases.find(key);
		return new BlockedStep(job.getId(), key, one.map((it) -> it.facts().name()).orElse(""),
				one.map((it) -> it.facts().area()).orElse(AreaPath.COUNTRY), one.map(OneCase::page).orElse(null),
				this.names.name(job), since(job), job.getExceptionMessage());
	}

	private @Nullable String caseKey(Job job) {
		if (job.getProcessInstanceId() == null) {
			return null;
		}
		ProcessInstance instance = this.runtime.createProcessInstanceQuery()
			.processInstanceId(job.getProcessInstanceId())
			.singleResult();
		return (instance == null) ? null : instance.getBusinessKey();
	}

	private @Nullable Instant since(Job job) {
		return this.runtime.createIncidentQuery()
			.configuration(job.getId())
			.list()
			.stream()
			.map(Incident::getIncidentTimestamp)
			.map((it) -> it.toInstant())
			.findFirst()
			.orElse(null);
	}

}
