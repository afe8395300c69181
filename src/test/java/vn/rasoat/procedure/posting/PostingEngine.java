package vn.rasoat.procedure.posting;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;

/** Fires timers and other jobs of a case when their time has come. */
@TestComponent
public record PostingEngine(RuntimeService runtime, ManagementService management, HistoryService history) {

	void run(String caseKey) {
		for (List<Job> due = due(caseKey); !due.isEmpty(); due = due(caseKey)) {
			due.forEach((job) -> this.management.executeJob(job.getId()));
		}
	}

	List<Job> due(String caseKey) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap(
					(it) -> this.management.createJobQuery().processInstanceId(it.getId()).executable().list().stream())
			.toList();
	}

	/** Ids of the end events a case came to in a process. */
	List<String> endOf(String process, String caseKey) {
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(instance(process, caseKey))
			.list()
			.stream()
			.filter((it) -> it.getActivityType().endsWith("EndEvent"))
			.map((it) -> it.getActivityId())
			.toList();
	}

	String instance(String process, String caseKey) {
		return this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(process)
			.processInstanceBusinessKey(caseKey)
			.singleResult()
			.getId();
	}

	boolean isRunning(String caseKey) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseKey).count() > 0;
	}

}
