package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.procedure.Cases;
import vn.rasoat.procedure.Cases.OneCase;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.MilestonesTold;
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

	private final MilestonesTold told;

	MovingCases(Cases cases, EngineDoor engine, RenewingEntries entries, MilestonesTold told) {
		this.cases = cases;
		this.engine = engine;
		this.entries = entries;
		this.told = told;
	}

	/** Must run in a transaction. */
	public void follow(String caseKey, Set<PlanMilestone> moved, Map<String, Date> others) {
		OneCase one = this.cases.get(caseKey);
		one.lock();
		Map<String, Instant> due = one.kind().dueDates(one.id());
		Map<String, Date> timers = new HashMap<>(others);
		due.forEach((milestone, end) -> timers.put(milestone + "DueAt", Date.from(end)));
		this.engine.moveTimers(caseKey, timers);
		this.entries.renew(caseKey);
		Stream.concat(moved.stream().map(PlanMilestone::key), one.kind().ownMilestones().stream())
			.forEach((milestone) -> Optional.ofNullable(due.get(milestone))
				.ifPresent((end) -> this.told.moved(caseKey, milestone, end)));
	}

}
