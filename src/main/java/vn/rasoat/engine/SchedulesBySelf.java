package vn.rasoat.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks again and again what is due. It is there only where work comes by itself: the
 * clean-up of sessions switches scheduling on everywhere.
 */
@Component
@ConditionalOnBooleanProperty(name = "ra-soat.schedules.enabled", matchIfMissing = true)
class SchedulesBySelf {

	private final RunningSchedules schedules;

	SchedulesBySelf(RunningSchedules schedules) {
		this.schedules = schedules;
	}

	@Scheduled(fixedDelayString = "${ra-soat.schedules.look:30s}", initialDelayString = "${ra-soat.schedules.look:30s}")
	void look() {
		this.schedules.look();
	}

}
