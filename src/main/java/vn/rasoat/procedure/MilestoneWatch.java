package vn.rasoat.procedure;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.procedure.CaseKind.CaseNow;
import vn.rasoat.procedure.Cases.OneCase;

/**
 * Tells once that a milestone passed. A milestone that was over before the case began is
 * noted, but nobody is pressed for what could not be done.
 */
@Component
public class MilestoneWatch {

	private final Cases cases;

	private final MilestonesTold told;

	private final Journal journal;

	private final ApplicationEventPublisher events;

	MilestoneWatch(Cases cases, MilestonesTold told, Journal journal, ApplicationEventPublisher events) {
		this.cases = cases;
		this.told = told;
		this.journal = journal;
		this.events = events;
	}

	/**
	 * A milestone the plan gives no date for cannot be missed.
	 * @param step milestone of the step that waits
	 */
	public void passed(String caseKey, String step) {
		OneCase one = this.cases.get(caseKey);
		one.lock();
		String milestone = one.kind().milestoneNow(one.id(), step);
		one.lastDay(milestone).ifPresent((lastDay) -> passed(one, milestone, lastDay));
	}

	private void passed(OneCase one, String milestone, LocalDate lastDay) {
		String caseKey = one.key();
		CaseNow now = one.now();
		boolean atStart = now.startedOn() != null && now.startedOn().isAfter(lastDay);
		if (this.told.liesAhead(caseKey, milestone, lastDay) || !this.told.isNew(caseKey, milestone)) {
			return;
		}
		this.journal.record(Act.of(caseKey, atStart ? "milestone.missed-at-start" : "milestone.missed", null,
				lastDay.plusDays(1), Map.of("milestone", milestone, "lastDay", lastDay.toString())));
		if (!atStart) {
			this.events
				.publishEvent(new MilestonePassed(caseKey, now.name(), now.area(), milestone, lastDay, one.page()));
		}
	}

}
