package vn.rasoat.engine;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where schedules are switched off, nothing of ours comes by itself, though the clean-up
 * of sessions brings a scheduler of its own: a test would find what it never did.
 */
@RaSoatTest
class NothingBySelfTests {

	@Autowired
	private List<ScheduledTaskHolder> holders;

	@Test
	void noWorkOfOursIsScheduled() {
		assertThat(this.holders.stream().flatMap((it) -> it.getScheduledTasks().stream())).extracting(Object::toString)
			.noneMatch((task) -> task.contains("vn.rasoat"));
	}

}
