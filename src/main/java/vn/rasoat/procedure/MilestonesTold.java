package vn.rasoat.procedure;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.cycle.RearmedMilestones;

/** Which milestones were told, and which have to be told again at a later date. */
@Component
public class MilestonesTold {

	private final MissedMilestones missed;

	private final RearmedMilestones rearmed;

	private final BusinessClock clock;

	MilestonesTold(MissedMilestones missed, RearmedMilestones rearmed, BusinessClock clock) {
		this.missed = missed;
		this.rearmed = rearmed;
		this.clock = clock;
	}

	/** A milestone that was told, or is to be told again, and lies ahead by now. */
	public void moved(String caseKey, String milestone, Instant end) {
		boolean told = this.missed.isNoted(caseKey, milestone) || this.rearmed.isArmed(caseKey, milestone);
		if (told && end.isAfter(this.clock.instant())) {
			this.rearmed.rearm(caseKey, milestone, end);
		}
	}

	/**
	 * The timer fired by the old date, before its case has followed a document that moved
	 * it: the new date is told when it passes.
	 */
	boolean liesAhead(String caseKey, String milestone, LocalDate lastDay) {
		Instant end = WorkingDays.endOf(lastDay);
		boolean ahead = end.isAfter(this.clock.instant());
		if (ahead) {
			this.rearmed.rearm(caseKey, milestone, end);
		}
		return ahead;
	}

	/** Whether nobody was told yet; from now on everybody is. */
	boolean isNew(String caseKey, String milestone) {
		return this.missed.note(caseKey, milestone);
	}

}
