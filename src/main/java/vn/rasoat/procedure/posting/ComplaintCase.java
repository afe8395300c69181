package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanMilestone;
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

	private final CommuneReviews communes;

	private final CommuneDates dates;

	ComplaintCase(Complaints complaints, VillageReviews reviews, CommuneReviews communes, CommuneDates dates) {
		super(CaseKey.COMPLAINT, SettleComplaintModel.KEY, "/complaints");
		this.complaints = complaints;
		this.reviews = reviews;
		this.communes = communes;
		this.dates = dates;
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

	/**
	 * The law gives one time for re-check and answer, and none for hanging its result: it
	 * must hang by the day the commune reports.
	 */
	@Override
	protected Optional<LocalDate> lastDay(long id, String milestone) {
		Complaint complaint = this.complaints.get(id);
		return switch (milestone) {
			case "recheck" -> Optional.ofNullable(complaint.recheckDue()).map(Period::lastDay);
			case "posting" -> Optional.ofNullable(this.reviews.get(complaint.villageReviewId()).communeReviewId())
				.map((commune) -> this.dates.lastDay(this.communes.get(commune), PlanMilestone.REPORT));
			default -> Optional.empty();
		};
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
