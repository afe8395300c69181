package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.procedure.Attempts;

/**
 * Where a commune officer takes objections in and answers remarks. A race lost against
 * the end of the period is run again, and then finds the list closed.
 */
@Component
public class ComplaintDesk {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintArrival arrival;

	private final Attempts attempts;

	private final BusinessClock clock;

	ComplaintDesk(PostingSight sight, Complaints complaints, ComplaintArrival arrival, Attempts attempts,
			BusinessClock clock) {
		this.sight = sight;
		this.complaints = complaints;
		this.arrival = arrival;
		this.attempts = attempts;
		this.clock = clock;
	}

	/** Row and process in one transaction. */
	public Complaint lodge(NewComplaint complaint) {
		this.sight.requireOfficer(this.sight.villageOf(complaint.postingId()));
		return this.attempts.run(() -> this.arrival.take(complaint));
	}

	Complaint lodge(long villageReviewId, ComplaintForm form) {
		this.sight.requireOfficer(villageReviewId);
		Map<String, String> errors = form.errors(this.clock.today());
		if (!errors.isEmpty()) {
			throw new ComplaintFormFaulty(errors.values().iterator().next());
		}
		NewComplaint complaint = form.toComplaint(this.clock.instant());
		if (this.sight.villageOf(complaint.postingId()) != villageReviewId) {
			throw new ComplaintFormFaulty("posting.complaint.error.postingId");
		}
		return lodge(complaint);
	}

	RemarkAnswer emptyAnswer() {
		return new RemarkAnswer(null, this.clock.today(), null, null);
	}

	Complaint answer(long id, RemarkAnswer given) {
		Complaint remark = this.complaints.get(id);
		this.sight.requireOfficer(remark.villageReviewId());
		if (!remark.isRemark()) {
			throw new RemarkNotRemark();
		}
		NotHappenedYet.check(given.answeredOn(), this.clock.today());
		NotHappenedYet.check(given.letterDate(), this.clock.today());
		return this.attempts.run(() -> this.arrival.answered(id, given.toAnswer()));
	}

}
