package vn.rasoat.procedure.posting;

import java.util.Date;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.rasoat.calendar.CalendarChanged;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.RunningPeriods;
import vn.rasoat.posting.RunningPeriods.Moved;
import vn.rasoat.procedure.Attempts;
import vn.rasoat.procedure.EngineDoor;
import vn.rasoat.procedure.campaign.MovingCases;
import vn.rasoat.procedure.posting.PostResultModel.Variables;

/**
 * Lists that hang and complaints that wait end on the right day also when a holiday is
 * announced while they run. Each moves in a transaction of its own; what a stopped node
 * left is done when one starts.
 */
@Component
class FollowingCalendar {

	private final RunningPeriods periods;

	private final PostingRecords records;

	private final EngineDoor engine;

	private final MovingCases moving;

	private final Attempts attempts;

	FollowingCalendar(RunningPeriods periods, PostingRecords records, EngineDoor engine, MovingCases moving,
			Attempts attempts) {
		this.periods = periods;
		this.records = records;
		this.engine = engine;
		this.moving = moving;
		this.attempts = attempts;
	}

	@TransactionalEventListener
	void on(CalendarChanged changed) {
		follow();
	}

	@EventListener(ApplicationReadyEvent.class)
	void follow() {
		this.attempts.runEach(this.periods::postingsToMove,
				(id) -> this.periods.movePosting(id).ifPresent(this::postingMoved));
		this.attempts.runEach(this.periods::complaintsToMove,
				(id) -> this.periods.moveComplaint(id).ifPresent(this::complaintMoved));
	}

	private void postingMoved(Moved<Posting> moved) {
		this.engine.moveTimers(this.records.moved(moved), Map.of(Variables.POSTING_ENDS_AT, endOf(moved)));
	}

	private void complaintMoved(Moved<Complaint> moved) {
		this.records.dueMoved(moved);
		this.moving.follow(moved.of().caseKey(), Set.of(),
				Map.of(SettleComplaintModel.Variables.RECHECK_DUE_AT, endOf(moved)));
	}

	private static Date endOf(Moved<?> moved) {
		return Date.from(moved.after().endsAt());
	}

}
