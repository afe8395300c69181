package vn.rasoat.posting;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint.Kind;
import vn.rasoat.posting.ComplaintRows.Entering;
import vn.rasoat.posting.ComplaintRows.Subject;
import vn.rasoat.posting.Posting.Status;

/** Writes an objection down as what the moment of its receipt makes it. */
@Component
class ComplaintIntake {

	private final ComplaintRows rows;

	private final DisputedHouseholds households;

	private final VillageReviews reviews;

	private final PostingDates dates;

	private final Entry entry;

	ComplaintIntake(ComplaintRows rows, DisputedHouseholds households, VillageReviews reviews, PostingDates dates,
			Entry entry) {
		this.rows = rows;
		this.households = households;
		this.reviews = reviews;
		this.dates = dates;
		this.entry = entry;
	}

	/**
	 * @param posting locked: nobody closes the period between this look at the clock and
	 * the end of the transaction
	 */
	long take(Posting posting, NewComplaint received) {
		if (posting.status() == Status.HANGING || posting.status() == Status.CANCELLED) {
			throw new PostingNotOpen();
		}
		checkEntry(posting, received);
		refuseTwice(posting, received);
		boolean complaint = posting.takesComplaints(received.receivedAt());
		Subject subject = this.households.of(posting.villageReviewId(), received, complaint);
		return this.rows.insert(complaint ? Kind.COMPLAINT : Kind.REMARK, posting, subject, received, new Entering(
				this.entry.by(), this.entry.at(),
				complaint ? this.dates.recheck(this.reviews.get(posting.villageReviewId()), day(received)) : null));
	}

	/** A button pressed twice, or a page sent again, is one complaint. */
	private void refuseTwice(Posting posting, NewComplaint received) {
		this.rows.ofPosting(posting.id())
			.stream()
			.filter((there) -> !there.isDropped() && isSame(there, received))
			.findFirst()
			.ifPresent((there) -> {
				throw new ComplaintTakenAlready(there.complainant(), there.householdName(), there.receivedOn());
			});
	}

	private static boolean isSame(Complaint there, NewComplaint received) {
		boolean sameHousehold = (received.householdId() != null) ? received.householdId().equals(there.householdId())
				: there.householdName().equalsIgnoreCase(received.householdName());
		return sameHousehold && there.complainant().equalsIgnoreCase(received.complainant())
				&& there.content().equals(received.content()) && there.receivedOn().equals(day(received));
	}

	private void checkEntry(Posting posting, NewComplaint received) {
		if (received.receivedAt().isAfter(this.entry.at().toInstant())) {
			throw new ReceivedAhead();
		}
		if (day(received).isBefore(posting.readyOn())) {
			throw new ReceivedBeforeList(posting.readyOn());
		}
		if (day(received).isBefore(this.entry.today()) && (received.paper() == null || received.lateReason() == null)) {
			throw new LateEntryUnfounded();
		}
	}

	private static LocalDate day(NewComplaint received) {
		return received.receivedAt().atZone(BusinessClock.ZONE).toLocalDate();
	}

}
