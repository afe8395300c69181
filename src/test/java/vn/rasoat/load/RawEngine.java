package vn.rasoat.load;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * What the bare engine needs for as many user tasks on the same server, with the history
 * the product keeps: no forms, no domain, no journal, no list of tasks. The measure the
 * product is held against.
 */
final class RawEngine {

	private static final String VILLAGE = "bare-village";

	private static final List<String> STEPS = List.of("convene", "meet", "receive", "hangHere", "hangThere");

	private final LoadDatabase database;

	private final LoadSize size;

	RawEngine(LoadDatabase database, LoadSize size) {
		this.database = database;
		this.size = size;
	}

	/** Tasks per second. */
	double run() throws SQLException, InterruptedException {
		try (HikariDataSource pool = new HikariDataSource()) {
			pool.setJdbcUrl(this.database.urlOf("bare"));
			pool.setUsername(this.database.user());
			pool.setPassword(this.database.password());
			pool.setMaximumPoolSize(16);
			ProcessEngine engine = engine(pool);
			try {
				return carry(engine);
			}
			finally {
				engine.close();
			}
		}
	}

	private static ProcessEngine engine(HikariDataSource pool) {
		StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
		configuration.setProcessEngineName("bare");
		configuration.setDataSource(pool);
		configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
		configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
		configuration.setJobExecutorActivate(false);
		configuration.setMetricsEnabled(false);
		configuration.setEnforceHistoryTimeToLive(false);
		ProcessEngine engine = configuration.buildProcessEngine();
		engine.getRepositoryService().createDeployment().addModelInstance("bare.bpmn", model()).deploy();
		return engine;
	}

	private double carry(ProcessEngine engine) throws InterruptedException {
		int villages = this.size.communes() * this.size.villages();
		long begun = System.nanoTime();
		new Crowd(this.size.users()).doAll(villages, (number) -> {
			String instance = engine.getRuntimeService()
				.startProcessInstanceByKey(VILLAGE, Map.of("households", this.size.households()))
				.getId();
			for (List<Task> open = open(engine, instance); !open.isEmpty(); open = open(engine, instance)) {
				open.forEach((task) -> engine.getTaskService().complete(task.getId()));
			}
		});
		double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
		return villages * (STEPS.size() + this.size.households()) / seconds;
	}

	private static List<Task> open(ProcessEngine engine, String instance) {
		return engine.getTaskService().createTaskQuery().processInstanceId(instance).list();
	}

	private static BpmnModelInstance model() {
		var flow = Bpmn.createExecutableProcess(VILLAGE)
			.startEvent()
			.userTask("survey")
			.multiInstance()
			.parallel()
			.cardinality("${households}")
			.multiInstanceDone();
		for (String step : STEPS) {
			flow = flow.userTask(step);
		}
		return flow.endEvent().done();
	}

}
