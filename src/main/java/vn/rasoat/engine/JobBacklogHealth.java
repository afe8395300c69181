package vn.rasoat.engine;

import java.time.Duration;
import java.time.Instant;

import org.camunda.bpm.engine.ManagementService;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/**
 * Whether timers run when they are due: the oldest one waiting tells how far behind the
 * engine is.
 */
@Component("jobBacklogHealthIndicator")
class JobBacklogHealth implements HealthIndicator {

	private final ManagementService management;

	private final BusinessClock clock;

	private final Duration patience;

	JobBacklogHealth(ManagementService management, BusinessClock clock,
			@Value("${ra-soat.engine.backlog-patience:PT10M}") Duration patience) {
		this.management = management;
		this.clock = clock;
		this.patience = patience;
	}

	@Override
	public Health health() {
		Instant now = this.clock.instant();
		Duration lag = this.management.createJobQuery()
			.executable()
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.map((job) -> Duration.between(job.getDuedate().toInstant(), now))
			.findFirst()
			.orElse(Duration.ZERO);
		boolean behind = lag.compareTo(this.patience) > 0;
		return (behind ? Health.status(FailedJobsHealth.DEGRADED) : Health.up())
			.withDetail("oldestDueSeconds", Math.max(0, lag.toSeconds()))
			.build();
	}

}
