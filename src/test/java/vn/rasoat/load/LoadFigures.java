package vn.rasoat.load;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.Schedule;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.start.Waiting;

/** What the database says about the campaign. */
final class LoadFigures {

	private static final Duration PATIENCE = Duration.ofMinutes(30);

	private final JdbcClient jdbc;

	private final Schedule check;

	private final BusinessClock clock;

	LoadFigures(ConfigurableApplicationContext product) {
		this.jdbc = product.getBean(JdbcClient.class);
		this.check = product.getBean("dailyWorklistCheck", Schedule.class);
		this.clock = product.getBean(BusinessClock.class);
	}

	/** Waits until so many tasks of a step have come, finished ones counted. */
	Duration untilThereAre(long tasks, String step) {
		return Waiting.until(tasks + " of " + step, PATIENCE, () -> {
			if (count("select count(*) from act_ru_job where exception_msg_ not like '%concurrently%'") > 0) {
				throw new IllegalStateException("a job failed: " + this.jdbc
					.sql("select max(exception_msg_) from act_ru_job where exception_msg_ not like '%concurrently%'")
					.query(String.class)
					.single());
			}
			return count("select count(*) from worklist_task where step = '" + step + "'") >= tasks;
		});
	}

	/** Waits until no timer is due any more. */
	Duration untilNothingIsDue() {
		return Waiting.until("nothing due", PATIENCE,
				() -> this.jdbc.sql("select count(*) from act_ru_job where duedate_ <= ? and retries_ > 0")
					.param(Timestamp.from(this.clock.instant()))
					.query(Long.class)
					.single() == 0);
	}

	/** Waits until every open visit has its date by the later document. */
	Duration untilVisitsAreDue(LocalDate lastDay) {
		return Waiting.until("visits have their new date", PATIENCE,
				() -> this.jdbc.sql("""
						select count(*) from worklist_task where step = 'UserTask_RecordSurvey' and finished_at is null
						and due_at <> ?""")
					.param(WorkingDays.endOf(lastDay).atOffset(ZoneOffset.UTC))
					.query(Long.class)
					.single() == 0);
	}

	/** Jobs given up, and what did not end: executions and open tasks. */
	long failedJobs() {
		return count("select count(*) from act_ru_job where retries_ = 0");
	}

	long instancesLeft() {
		return count("select count(*) from act_ru_execution");
	}

	long tasksLeft() {
		return count("select count(*) from worklist_task where finished_at is null");
	}

	long communesDecided() {
		return count("select count(*) from cycle_commune_review where status = 'DECIDED'");
	}

	long campaignsClosed() {
		return count("select count(*) from cycle_campaign where status = 'CLOSED'");
	}

	/** Runs the daily comparison of the list of tasks with the engine now. */
	long differences() {
		Instant now = this.clock.instant();
		this.check.run(now);
		return this.jdbc.sql("select differences from worklist_check order by id desc limit 1")
			.query(Long.class)
			.single();
	}

	long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

}
