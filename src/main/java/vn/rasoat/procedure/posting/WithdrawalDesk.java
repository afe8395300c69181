package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.procedure.Attempts;

/**
 * Where a commune officer records that a complaint was taken back. Whoever hands the
 * re-check in at the same moment comes before or after it.
 */
@Component
class WithdrawalDesk {

	private final PostingSight sight;

	private final Complaints complaints;

	private final TakingBack takingBack;

	private final Attempts attempts;

	private final BusinessClock clock;

	WithdrawalDesk(PostingSight sight, Complaints complaints, TakingBack takingBack, Attempts attempts,
			BusinessClock clock) {
		this.sight = sight;
		this.complaints = complaints;
		this.takingBack = takingBack;
		this.attempts = attempts;
		this.clock = clock;
	}

	/** Whether somebody could take it back now, and the actor may record it. */
	boolean may(Complaint complaint) {
		return !complaint.isRemark() && complaint.status() == Complaint.Status.OPEN
				&& this.complaints.recheckOf(complaint.id()).isEmpty() && this.takingBack.isPossible(complaint)
				&& this.sight.isOfficer(this.sight.review(complaint.villageReviewId()));
	}

	TakenBackForm proposal(Complaint complaint) {
		return TakenBackForm.empty(complaint.complainant(), this.clock.today());
	}

	StopNoticeForm emptyNotice() {
		return new StopNoticeForm(null, this.clock.today(), null);
	}

	Complaint withdraw(long id, TakenBackForm form) {
		Complaint complaint = this.complaints.get(id);
		this.sight.requireOfficer(complaint.villageReviewId());
		if (form.lacksReason(this.clock.today())) {
			throw new ComplaintFormFaulty("posting.withdrawal.error.lateReason");
		}
		return this.attempts.run(() -> this.takingBack.of(complaint, form));
	}

}
