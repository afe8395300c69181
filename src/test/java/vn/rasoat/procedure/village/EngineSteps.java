package vn.rasoat.procedure.village;

import java.time.Instant;
import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestTime;
import vn.rasoat.procedure.Cancellation;

/**
 * What a test does to the engine itself: it looks at instances and fires timers when
 * their day has come.
 */
@TestComponent
public class EngineSteps {

	final RuntimeService runtime;

	final ManagementService management;

	final HistoryService history;

	private final ReviewVillageProcess process;

	EngineSteps(RuntimeService runtime, ManagementService management, HistoryService history,
			ReviewVillageProcess process) {
		this.process = process;
		this.runtime = runtime;
		this.management = management;
		this.history = history;
	}

	void begins(long reviewId) {
		this.process.reviewBegins(reviewId);
	}

	void cancelled(long reviewId) {
		this.process.reviewCancelled(reviewId, new Cancellation("Sáp nhập thôn", "12/QĐ-UBND"));
	}

	/** The village's own process, not what it calls. */
	ProcessInstance instance(String caseKey) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.processDefinitionKey(ReviewVillageModel.KEY)
			.singleResult();
	}

	/** Ids of the end events the case came to. */
	List<String> endOf(String caseKey) {
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instanceId(caseKey))
			.list()
			.stream()
			.filter((it) -> it.getActivityType().endsWith("EndEvent"))
			.map((it) -> it.getActivityId())
			.toList();
	}

	String instanceId(String caseKey) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.processDefinitionKey(ReviewVillageModel.KEY)
			.singleResult()
			.getId();
	}

	/**
	 * Moves to the instant and does what is due in this case by then, and what follows
	 * from it at once.
	 */
	public void timeReaches(Instant instant, String caseKey) {
		TestTime.set(instant);
		settle(caseKey);
	}

	/** Does what the executor would do in this case now. */
	void settle(String caseKey) {
		List<Job> due = due(caseKey);
		while (!due.isEmpty()) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
			due = due(caseKey);
		}
	}

	private List<Job> due(String caseKey) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.executable()
				.list()
				.stream())
			.toList();
	}

	long jobs(String caseKey) {
		return this.management.createJobQuery().processInstanceId(instanceId(caseKey)).count();
	}

}
