package vn.rasoat.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.TestTime;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.Schedule;

import static org.assertj.core.api.Assertions.assertThat;

class RunningSchedulesTests {

	private static final Instant NOW = TestTime.at(LocalDate.of(2026, 10, 5), 8);

	private final BusinessClock clock = new BusinessClock(Clock.fixed(NOW, BusinessClock.ZONE));

	private final JdbcDataSource database = new JdbcDataSource();

	private final Map<String, Schedule> schedules = new LinkedHashMap<>();

	private LockProvider locks;

	private RunningSchedules running;

	@BeforeEach
	void start() {
		this.database.setURL("jdbc:h2:mem:schedules;DB_CLOSE_DELAY=-1");
		JdbcClient.create(this.database)
			.sql("create table shedlock (name varchar(64) not null primary key, lock_until timestamp(3) not null, "
					+ "locked_at timestamp(3) not null, locked_by varchar(255) not null)")
			.update();
		this.locks = new SchedulingConfiguration().scheduleLocks(this.database);
		this.running = new RunningSchedules(this.schedules, this.locks, this.clock,
				new ScheduleSettings(true, Duration.ofSeconds(30), Duration.ofMinutes(30)),
				new StaticListableBeanFactory().getBeanProvider(TimeTravel.class));
	}

	@AfterEach
	void stop() {
		JdbcClient.create(this.database).sql("shutdown").update();
	}

	@Test
	void makesUpForWhatWasMissedInOrderAndOnce() {
		Daily daily = new Daily(NOW.minus(Duration.ofDays(2)));
		this.schedules.put("daily", daily);
		this.running.look();
		this.running.look();
		assertThat(daily.runs).containsExactly(NOW.minus(Duration.ofDays(2)), NOW.minus(Duration.ofDays(1)), NOW);
	}

	@Test
	void goesByTheBusinessClock() {
		Daily daily = new Daily(NOW.plus(Duration.ofDays(3)));
		this.schedules.put("daily", daily);
		this.running.look();
		assertThat(daily.runs).isEmpty();
		this.clock.shiftBy(Duration.ofDays(3));
		this.running.look();
		assertThat(daily.runs).hasSize(1);
	}

	@Test
	void leavesWorkAloneThatAnotherNodeDoes() {
		Daily daily = new Daily(NOW);
		this.schedules.put("daily", daily);
		var lock = this.locks
			.lock(new LockConfiguration(Instant.now(), "schedule-daily", Duration.ofMinutes(5), Duration.ZERO))
			.orElseThrow();
		this.running.look();
		assertThat(daily.runs).isEmpty();
		lock.unlock();
		this.running.look();
		assertThat(daily.runs).hasSize(1);
	}

	@Test
	void oneThatFailsKeepsNobodyElseFromRunningAndStaysDue() {
		Daily daily = new Daily(NOW);
		Daily broken = new Daily(NOW) {
			@Override
			public void run(Instant due) {
				throw new IllegalStateException("no printer");
			}
		};
		this.schedules.put("broken", broken);
		this.schedules.put("daily", daily);
		this.running.look();
		assertThat(daily.runs).hasSize(1);
		assertThat(broken.nextDue()).isEqualTo(NOW);
	}

	private static class Daily implements Schedule {

		private final List<Instant> runs = new ArrayList<>();

		private final Instant first;

		Daily(Instant first) {
			this.first = first;
		}

		@Override
		public String name() {
			return "daily";
		}

		@Override
		public @Nullable Instant nextDue() {
			return this.first.plus(Duration.ofDays(this.runs.size()));
		}

		@Override
		public void run(Instant due) {
			this.runs.add(due);
		}

	}

}
