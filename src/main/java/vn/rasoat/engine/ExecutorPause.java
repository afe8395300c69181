package vn.rasoat.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the engine's own threads from running jobs while time is moved. */
@Component
@Profile({ "demo", "test" })
class ExecutorPause {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration LOOK = Duration.ofMillis(50);

	private final ProcessEngine engine;

	private final JdbcClient jdbc;

	ExecutorPause(ProcessEngine engine, JdbcClient jdbc) {
		this.engine = engine;
		this.jdbc = jdbc;
	}

	<T> T during(Supplier<T> work) {
		JobExecutor executor = executor();
		if (executor == null || !executor.isActive()) {
			return work.get();
		}
		executor.shutdown();
		try {
			waitForJobsUnderway(executor.getLockOwner());
			return work.get();
		}
		finally {
			executor.start();
		}
	}

	// shutting down stops taking jobs; those taken already run on, in the clock's old
	// time
	private void waitForJobsUnderway(String owner) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (underway(owner) > 0) {
			if (System.nanoTime() > end) {
				throw new TravelUnderway("engine.executor-busy");
			}
			LockSupport.parkNanos(LOOK.toNanos());
		}
	}

	private long underway(String owner) {
		return this.jdbc.sql("select count(*) from act_ru_job where lock_owner_ = ?")
			.param(owner)
			.query(Long.class)
			.single();
	}

	private @Nullable JobExecutor executor() {
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getJobExecutor();
	}

}
