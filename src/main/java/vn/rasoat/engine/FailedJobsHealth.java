package vn.rasoat.engine;

import org.camunda.bpm.engine.ManagementService;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether automatic steps were given up: the case waits until somebody repairs it, while
 * everything else goes on.
 */
@Component("failedJobsHealthIndicator")
class FailedJobsHealth implements HealthIndicator {

	static final String DEGRADED = "DEGRADED";

	private final ManagementService management;

	FailedJobsHealth(ManagementService management) {
		this.management = management;
	}

	@Override
	public Health health() {
		long failed = this.management.createJobQuery().noRetriesLeft().count();
		return ((failed == 0) ? Health.up() : Health.status(DEGRADED)).withDetail("failed", failed).build();
	}

}
