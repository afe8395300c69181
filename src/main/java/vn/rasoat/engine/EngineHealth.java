package vn.rasoat.engine;

import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine answers, with its database behind it. */
@Component("engineHealthIndicator")
class EngineHealth implements HealthIndicator {

	private final ProcessEngine engine;

	EngineHealth(ProcessEngine engine) {
		this.engine = engine;
	}

	@Override
	public Health health() {
		try {
			long processes = this.engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().count();
			return Health.up().withDetail("processes", processes).build();
		}
		catch (RuntimeException ex) {
			return Health.down(ex).build();
		}
	}

}
