package vn.rasoat.procedure.village;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.meeting.VillageMeeting;
import vn.rasoat.procedure.RowCounts;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskOpened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whoever listens to what happened may fail after the domain wrote: then nothing was
 * written, and the same step is done again when the listener is well.
 */
@RaSoatTest
class ListenerFailsTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private vn.rasoat.meeting.Meetings meetings;

	@Autowired
	private RowCounts rows;

	@Autowired
	private ApplicationEventMulticaster events;

	private final AtomicInteger failed = new AtomicInteger();

	private final ApplicationListener<PayloadApplicationEvent<TaskOpened>> failing = new Failing(this.failed);

	@BeforeEach
	void october() {
		TestTime.set(VillageDriver.TODAY);
	}

	@AfterEach
	void isWellAgain() {
		this.events.removeApplicationListener(this.failing);
	}

	@Test
	void nothingStaysOfAStepWhoseListenerFailed() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		TaskEntry task = village.task(ReviewVillageModel.RECORD_MEETING);
		Map<String, Long> before = this.rows.now();
		this.events.addApplicationListener(this.failing);

		assertThatThrownBy(() -> village.submit(village.head(), task, "key-" + task.id(), Answers.meeting(30)))
			.rootCause()
			.hasMessage("listener is ill");

		assertThat(this.failed.get()).as("it failed after the domain wrote").isPositive();
		assertThat(changes(before)).isEmpty();
		assertThat(this.meetings.of(village.reviewId())).noneMatch(VillageMeeting::isHeld);
		assertThat(village.open(ReviewVillageModel.RECORD_MEETING)).hasSize(1);

		this.events.removeApplicationListener(this.failing);
		assertThat(village.submit(village.head(), task, "key-" + task.id(), Answers.meeting(30)).accepted()).isTrue();
		assertThat(this.meetings.of(village.reviewId())).anyMatch(VillageMeeting::isHeld);
		assertThat(village.open(ReviewVillageModel.RECEIVE_MINUTES)).hasSize(1);
	}

	private Map<String, Long> changes(Map<String, Long> before) {
		Map<String, Long> changed = new HashMap<>(this.rows.now());
		changed.entrySet().removeIf((it) -> it.getValue().equals(before.get(it.getKey())));
		return changed;
	}

	/** Fails on whatever task is opened, counting how often. */
	private record Failing(AtomicInteger failed) implements ApplicationListener<PayloadApplicationEvent<TaskOpened>> {

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<TaskOpened> event) {
			this.failed.incrementAndGet();
			throw new IllegalStateException("listener is ill");
		}

	}

}
