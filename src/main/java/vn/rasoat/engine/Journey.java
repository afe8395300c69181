package vn.rasoat.engine;

import java.time.Instant;
import java.util.List;

/**
 * What happened while time was moved.
 *
 * @param events timers and schedules that ran, in order
 * @param late tasks whose time ended on the way
 */
public record Journey(Instant from, Instant to, List<Event> events, List<Event> late) {

	/**
	 * @param what label of the timer, the schedule or the task
	 * @param caseKey what it belongs to, empty for schedules
	 */
	public record Event(Instant at, String what, String caseKey) {
	}

}
