package vn.rasoat.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.TestTime;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * On an engine of its own, because every waiting job of a shared one would have to be
 * travelled through.
 */
class TimeTravelTests {

	private static final Instant START = TestTime.at(LocalDate.of(2026, 10, 5), 8);

	private final List<Instant> fired = new ArrayList<>();

	private final BusinessClock clock = new BusinessClock(Clock.fixed(START, BusinessClock.ZONE));

	private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

	private ProcessEngine engine;

	private JdbcClient jdbc;

	private TimeTravel travel;

	@BeforeEach
	void start() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:travel;DB_CLOSE_DELAY=-1");
		this.jdbc = JdbcClient.create(database);
		JavaDelegate note = (execution) -> this.fired
			.add(ClockUtil.getCurrentTime().toInstant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
		JavaDelegate fail = (execution) -> {
			throw new IllegalStateException("no printer");
		};
		var configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName("travel").setDatabaseSchemaUpdate("create-drop").setDataSource(database);
		configuration.setBeans(Map.of("note", note, "fail", fail));
		configuration.setEnsureJobDueDateNotNull(true);
		this.engine = configuration.buildProcessEngine();
		this.jdbc.sql("create table engine_time (id int primary key, shift_millis bigint)").update();
		ClockUtil.setCurrentTime(Date.from(START));
		this.travel = travel();
	}

	@AfterEach
	void stop() {
		this.engine.close();
		this.jdbc.sql("shutdown").update();
		TestTime.set(START);
	}

	@Test
	void startsEachPeriodAtTheEndOfTheOneBefore() {
		run("""
				<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="t1"/>%s
				<sequenceFlow id="f2" sourceRef="t1" targetRef="n1"/>%s
				<sequenceFlow id="f3" sourceRef="n1" targetRef="t2"/>%s
				<sequenceFlow id="f4" sourceRef="t2" targetRef="n2"/>%s
				<sequenceFlow id="f5" sourceRef="n2" targetRef="e"/><endEvent id="e"/>""".formatted(timer("t1", "P5D"),
				note("n1", "note"), timer("t2", "P3D"), note("n2", "note")));
		Journey journey = this.travel.until(LocalDate.of(2026, 11, 4));
		assertThat(this.fired).containsExactly(START.plus(Duration.ofDays(5)), START.plus(Duration.ofDays(8)));
		assertThat(journey.events()).extracting(Journey.Event::what).containsExactly("Timer t1", "Timer t2");
		assertThat(this.clock.today()).isEqualTo(LocalDate.of(2026, 11, 4));
		assertThat(ClockUtil.getCurrentTime().toInstant()).isBetween(journey.to(), journey.to().plusSeconds(60));
	}

	@Test
	void missesNoRunOfARepeatingTimer() {
		run("""
				<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="wait"/>
				<userTask id="wait" name="Wait" camunda:dueDate="2026-10-06T08:00:00"/>
				<boundaryEvent id="b" attachedToRef="wait" cancelActivity="false"><timerEventDefinition>
				<timeCycle>R4/P1D</timeCycle></timerEventDefinition></boundaryEvent>
				<sequenceFlow id="f2" sourceRef="b" targetRef="n"/>%s""".formatted(note("n", "note")));
		Journey journey = this.travel.until(LocalDate.of(2026, 11, 1));
		assertThat(this.fired).containsExactly(day(1), day(2), day(3), day(4));
		assertThat(journey.late()).extracting(Journey.Event::what).containsExactly("Wait");
	}

	@Test
	void runsChainsOfAsynchronousStepsAtTheirInstant() {
		run("""
				<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="t"/>%s
				<sequenceFlow id="f2" sourceRef="t" targetRef="a"/>%s<sequenceFlow id="f3" sourceRef="a" targetRef="b"/>%s"""
			.formatted(timer("t", "P2D"), note("a", "note"), note("b", "note")));
		Journey journey = this.travel.nextEvent();
		assertThat(this.fired).containsExactly(day(2), day(2));
		assertThat(journey.to()).isEqualTo(day(2));
		assertThat(journey.events()).hasSize(1);
		assertThatThrownBy(() -> this.travel.nextEvent()).isInstanceOf(NothingPlanned.class);
	}

	@Test
	void stopsWhereSomethingFailsAndNamesIt() {
		run("""
				<startEvent id="s"/><sequenceFlow id="f1" sourceRef="s" targetRef="t"/>%s
				<sequenceFlow id="f2" sourceRef="t" targetRef="broken"/>%s""".formatted(timer("t", "P2D"),
				note("broken", "fail")));
		assertThatThrownBy(() -> this.travel.until(LocalDate.of(2026, 11, 1))).isInstanceOfSatisfying(
				TravelStopped.class, (stop) -> assertThat(stop.arguments()).startsWith("Step broken", day(2)));
		assertThat(this.clock.instant()).isEqualTo(day(2));
	}

	@Test
	void runsSchedulesInOrderWithTimers() {
		Daily daily = new Daily();
		this.beans.addBean("daily", daily);
		this.travel.until(day(3));
		assertThat(daily.runs).containsExactly(day(1), day(2), day(3));
	}

	@Test
	void goesForwardOnlyAndOneAtATime() throws InterruptedException {
		assertThatThrownBy(() -> this.travel.until(START.minusSeconds(1))).isInstanceOf(TimeRunsForwardOnly.class);
		AtomicReference<Throwable> refused = new AtomicReference<>();
		Daily meddling = new Daily() {
			@Override
			public void run(Instant due) {
				super.run(due);
				Thread other = new Thread(() -> TimeTravelTests.this.travel.until(day(9)));
				other.setUncaughtExceptionHandler((thread, ex) -> refused.set(ex));
				other.start();
				try {
					other.join();
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			}
		};
		this.beans.addBean("meddling", meddling);
		this.travel.until(day(1));
		assertThat(refused.get()).isInstanceOf(TravelUnderway.class);
	}

	@Test
	void keepsTheMovedClockOverARestart() {
		this.travel.until(day(30));
		this.clock.shiftBy(Duration.ZERO);
		travel();
		assertThat(this.clock.instant()).isEqualTo(day(30));
	}

	private TimeTravel travel() {
		return new TimeTravel(new MovedTime(this.clock, this.jdbc, ""),
				new DueWork(this.engine, this.beans.getBeanProvider(Schedule.class)),
				new ExecutorPause(this.engine, this.jdbc));
	}

	private void run(String elements) {
		this.engine.getRepositoryService()
			.createDeployment()
			.addString("p.bpmn", TestModel.bpmn("p", elements))
			.deploy();
		this.engine.getRuntimeService().startProcessInstanceByKey("p");
	}

	private static String timer(String id, String duration) {
		return ("<intermediateCatchEvent id=\"%1$s\" name=\"Timer %1$s\"><timerEventDefinition><timeDuration>%2$s"
				+ "</timeDuration></timerEventDefinition></intermediateCatchEvent>")
			.formatted(id, duration);
	}

	private static String note(String id, String bean) {
		return "<serviceTask id=\"%1$s\" name=\"Step %1$s\" camunda:asyncBefore=\"true\" camunda:delegateExpression=\"${%2$s}\"/>"
			.formatted(id, bean);
	}

	private static Instant day(int days) {
		return START.plus(Duration.ofDays(days));
	}

	private static class Daily implements Schedule {

		private final List<Instant> runs = new ArrayList<>();

		@Override
		public String name() {
			return "daily";
		}

		@Override
		public Instant nextDue() {
			return day(this.runs.size() + 1);
		}

		@Override
		public void run(Instant due) {
			this.runs.add(due);
		}

	}

}
