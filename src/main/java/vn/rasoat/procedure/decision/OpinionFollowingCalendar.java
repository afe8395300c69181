package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.rasoat.approval.WaitingOpinions;
import vn.rasoat.approval.WaitingOpinions.Moved;
import vn.rasoat.calendar.CalendarChanged;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.campaign.MovingCases;
import vn.rasoat.procedure.decision.DecideCommuneModel.Variables;

/**
 * The level above has as many working days for its opinion as the law gives it, also when
 * a holiday is announced while it is waited for. Each commune moves in a transaction of
 * its own; what a stopped node left is done when one starts.
 */
@Component
class OpinionFollowingCalendar {

	private final WaitingOpinions opinions;

	private final DecisionRecords records;

	private final MovingCases moving;

	private final MissedMilestones missed;

	private final Attempts attempts;

	OpinionFollowingCalendar(WaitingOpinions opinions, DecisionRecords records, MovingCases moving,
			MissedMilestones missed, Attempts attempts) {
		this.opinions = opinions;
		this.records = records;
		this.moving = moving;
		this.missed = missed;
		this.attempts = attempts;
	}

	@TransactionalEventListener
	void on(CalendarChanged changed) {
		follow();
	}

	@EventListener(ApplicationReadyEvent.class)
	void follow() {
		this.attempts.runEach(this.opinions::toMove, (id) -> this.opinions.move(id).ifPresent(this::moved));
	}

	private void moved(Moved moved) {
		String caseKey = moved.commune().caseKey();
		LocalDate due = Objects.requireNonNull(moved.after().dueOn(), "an opinion that moved has a last day");
		this.records.moved(moved);
		this.missed.forget(caseKey, OpinionDates.MILESTONE);
		this.moving.follow(caseKey, Set.of(), Map.of(Variables.OPINION_DUE_AT, Date.from(WorkingDays.endOf(due))));
	}

}
