package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.RearmedMilestones;
import vn.rasoat.procedure.Cases;
import vn.rasoat.procedure.Cases.OneCase;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.worklist.RenewingEntries;

/**
 * A case follows the new dates of its plan: timers, dates of open tasks, and milestones
 * that were told as missed and lie ahead again.
 */
@Component
public class MovingCases {

	private final Cases cases;

	private final EngineDoor engine;

	private final RenewingEntries entries;

	private final Rearming rearming;

	MovingCases(Cases cases, EngineDoor engine, RenewingEntries entries, Rearming rearming) {
		this.cases = cases;
		this.engine = engine;
		this.entries = entries;
		this.rearming = rearming;
	}

	/** Must run in the transaction that recorded the dates. */
	public void follow(String caseKey, Set<PlanMilestone> moved, Map<String, Date> others) {
		OneCase one = this.cases.get(caseKey);
		one.lock();
		Map<String, Date> timers = new HashMap<>(others);
		for (PlanMilestone milestone : PlanMilestone.values()) {
			one.dueAt(milestone.key()).ifPresent((end) -> timers.put(milestone.key() + "DueAt", Date.from(end)));
		}
		one.kind()
			.ownMilestones()
			.forEach((own) -> one.dueAt(own).ifPresent((end) -> timers.put(own + "DueAt", Date.from(end))));
		this.engine.moveTimers(caseKey, timers);
		this.entries.renew(caseKey);
		Stream.concat(moved.stream().map(PlanMilestone::key), one.kind().ownMilestones().stream())
			.forEach((milestone) -> one.dueAt(milestone)
				.ifPresent((end) -> this.rearming.rearm(caseKey, milestone, end)));
	}

	/** Notes which milestones must be told again. */
	@Component
	static class Rearming {

		private final MissedMilestones missed;

		private final RearmedMilestones rearmed;

		private final BusinessClock clock;

		Rearming(MissedMilestones missed, RearmedMilestones rearmed, BusinessClock clock) {
			this.missed = missed;
			this.rearmed = rearmed;
			this.clock = clock;
		}

		void rearm(String caseKey, String milestone, Instant end) {
			boolean told = this.missed.isNoted(caseKey, milestone) || this.rearmed.isArmed(caseKey, milestone);
			if (told && end.isAfter(this.clock.instant())) {
				this.rearmed.rearm(caseKey, milestone, end);
			}
		}

	}

}
