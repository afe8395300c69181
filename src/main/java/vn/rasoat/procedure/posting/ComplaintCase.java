package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.procedure.CaseKind;

/** A complaint as a case. */
@Component
class ComplaintCase extends CaseKind {

	private final Complaints complaints;

	private final VillageReviews reviews;

	ComplaintCase(Complaints complaints, VillageReviews reviews) {
		super("complaint", SettleComplaintModel.KEY, "/complaints");
		this.complaints = complaints;
		this.reviews = reviews;
	}

	/** Its page tells all of it. */
	@Override
	protected String journal(long id) {
		return page(id);
	}

	/** A remark has no process: it is answered on its page. */
	@Override
	protected CaseNow now(long id) {
		Complaint complaint = this.complaints.get(id);
		VillageReview review = this.reviews.get(complaint.villageReviewId());
		return new CaseNow(review.villageName() + " " + review.reviewYear(), review.path(),
				!complaint.isRemark() && complaint.isOpen(), complaint.receivedOn(), review.ruleSet());
	}

	/** The law gives one time for re-check and answer; none for hanging its result. */
	@Override
	protected Optional<LocalDate> lastDay(long id, String milestone) {
		return milestone.equals("recheck")
				? Optional.ofNullable(this.complaints.get(id).recheckDue()).map(Period::lastDay) : Optional.empty();
	}

	@Override
	protected String subject(long id, long subjectId) {
		return this.complaints.get(id).householdName();
	}

	@Override
	protected void lock(long id) {
		this.complaints.lock(id);
	}

}
