package vn.rasoat.procedure.village;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;

/** The automatic step a village's review waits for, as one the system gave up. */
@TestComponent
public class GivenUpStep {

	private final ManagementService management;

	private final RuntimeService runtime;

	GivenUpStep(ManagementService management, RuntimeService runtime) {
		this.management = management;
		this.runtime = runtime;
	}

	/** Id of its job. */
	public String of(Village village) {
		String job = job(village).getId();
		this.management.setJobRetries(job, 0);
		return job;
	}

	public Job job(Village village) {
		String instance = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(village.caseKey())
			.list()
			.get(0)
			.getId();
		return this.management.createJobQuery().processInstanceId(instance).orderByJobId().asc().list().get(0);
	}

	/** The health of the whole product must not rest on what is stuck in a test. */
	public void goesOn(String job) {
		this.management.setJobRetries(job, 1);
	}

}
