package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.procedure.CaseKind;
import vn.rasoat.worklist.TaskFacts.CaseFacts;

/** A complaint as a case. */
@Component
class ComplaintCase implements CaseKind {

	/** Names of cases stand in the records as the offices write them. */
	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Complaints complaints;

	private final VillageReviews reviews;

	private final CommuneReviews communes;

	private final CommuneDates dates;

	private final MessageSource messages;

	ComplaintCase(Complaints complaints, VillageReviews reviews, CommuneReviews communes, CommuneDates dates,
			MessageSource messages) {
		this.complaints = complaints;
		this.reviews = reviews;
		this.communes = communes;
		this.dates = dates;
		this.messages = messages;
	}

	@Override
	public String prefix() {
		return "complaint";
	}

	@Override
	public String process() {
		return SettleComplaintModel.KEY;
	}

	@Override
	public String page(long id) {
		return "/complaints/" + id;
	}

	/** Its page tells all of it. */
	@Override
	public String journal(long id) {
		return page(id);
	}

	@Override
	public CaseFacts facts(long id) {
		Complaint complaint = this.complaints.get(id);
		VillageReview review = this.reviews.get(complaint.villageReviewId());
		return new CaseFacts(this.messages.getMessage("posting.case." + complaint.kind(),
				new Object[] { String.valueOf(id), review.villageName(), String.valueOf(review.reviewYear()) },
				VIETNAMESE), review.path());
	}

	/**
	 * The law gives one time for re-check and answer, and none for hanging its result: it
	 * must hang by the day the commune reports.
	 */
	@Override
	public Optional<Instant> dueAt(long id, String milestone) {
		Complaint complaint = this.complaints.get(id);
		return switch (milestone) {
			case "recheck" -> Optional.ofNullable(complaint.recheckDue()).map(Period::endsAt);
			case "posting" -> Optional.ofNullable(this.reviews.get(complaint.villageReviewId()).communeReviewId())
				.map((commune) -> this.dates.lastDay(this.communes.get(commune), PlanMilestone.REPORT))
				.map(WorkingDays::endOf);
			default -> Optional.empty();
		};
	}

	@Override
	public String subject(long id, long subjectId) {
		return this.complaints.get(id).householdName();
	}

	@Override
	public void lock(long id) {
		this.complaints.lock(id);
	}

	@Override
	public boolean isRunning(long id) {
		Complaint complaint = this.complaints.get(id);
		return !complaint.isRemark() && complaint.isOpen();
	}

	@Override
	public Optional<LocalDate> startedOn(long id) {
		return Optional.of(this.complaints.get(id).receivedOn());
	}

}
