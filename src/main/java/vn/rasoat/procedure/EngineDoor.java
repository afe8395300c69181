package vn.rasoat.procedure;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.MessageCorrelationResult;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;
import vn.rasoat.engine.PublishedProcedure;

/** What the processes of this bridge ask of the engine, in words of the procedure. */
@Component
@Transactional
public class EngineDoor {

	private final RepositoryService repository;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final PublishedProcedure published;

	EngineDoor(RepositoryService repository, RuntimeService runtime, ManagementService management,
			PublishedProcedure published) {
		this.repository = repository;
		this.runtime = runtime;
		this.management = management;
		this.published = published;
	}

	/**
	 * Version of the procedure for a case that begins there now: the province's own where
	 * it has one, the national one elsewhere.
	 */
	public String currentVersion(AreaPath area) {
		return this.published.currentFor(area);
	}

	/** Version a running process belongs to. */
	public String versionOf(String definitionId) {
		return this.repository.getProcessDefinition(definitionId).getDeploymentId();
	}

	/**
	 * What the journal says of a version: years later it can be shown what was in force.
	 */
	public Map<String, String> factsOf(String version) {
		Map<String, String> facts = new HashMap<>(Map.of("modelVersion", version));
		this.published.provinceOf(version).ifPresent((province) -> facts.put("publishedFor", province));
		return facts;
	}

	/** Starts a process in that version of the procedure. */
	public void start(String process, String version, String caseKey, Map<String, Object> variables) {
		ProcessDefinition definition = this.repository.createProcessDefinitionQuery()
			.deploymentId(version)
			.processDefinitionKey(process)
			.singleResult();
		this.runtime.startProcessInstanceById(definition.getId(), caseKey, variables);
	}

	/**
	 * Whether anybody in the case waits for the message; processes of an older version
	 * may not know it.
	 */
	public boolean waitsFor(String message, String caseKey) {
		return this.runtime.createExecutionQuery()
			.processInstanceBusinessKey(caseKey)
			.messageEventSubscriptionName(message)
			.count() > 0;
	}

	/**
	 * Tells everybody in the case who waits for the message.
	 * @return whether anybody did
	 */
	public boolean tell(String message, String caseKey, Map<String, Object> variables) {
		List<MessageCorrelationResult> heard = this.runtime.createMessageCorrelation(message)
			.processInstanceBusinessKey(caseKey)
			.setVariables(variables)
			.correlateAllWithResult();
		return !heard.isEmpty();
	}

	/**
	 * An automatic step that was given up is due again, once: when it fails anew it is
	 * seen at once.
	 */
	public void tryAgain(String job) {
		this.management.setJobRetries(job, 1);
	}

	/** Tells a process of the case the date one of its next timers waits for. */
	public void setDate(String process, String caseKey, String variable, Date date) {
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(caseKey)
			.list()
			.forEach((instance) -> this.runtime.setVariable(instance.getId(), variable, date));
	}

	/**
	 * Dates the timers of a case wait for have changed: setting the variable alone would
	 * move nothing.
	 * @param dates new instants by variable; instances that do not know a variable are
	 * left alone
	 */
	public void moveTimers(String caseKey, Map<String, Date> dates) {
		for (ProcessInstance instance : this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()) {
			Map<String, Object> known = this.runtime.getVariables(instance.getId(), dates.keySet());
			known.keySet().forEach((name) -> this.runtime.setVariable(instance.getId(), name, dates.get(name)));
			this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.list()
				.forEach((job) -> this.management.recalculateJobDuedate(job.getId(), false));
		}
	}

}
