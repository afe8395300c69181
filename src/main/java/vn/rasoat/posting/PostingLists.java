package vn.rasoat.posting;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.meeting.VillageMeeting;
import vn.rasoat.posting.Posting.Kind;
import vn.rasoat.posting.Posting.Status;

/** Decides what a list names and from which day on it can hang. */
@Component
class PostingLists {

	private final VillageReviews reviews;

	private final Meetings meetings;

	private final FinalResults results;

	PostingLists(VillageReviews reviews, Meetings meetings, FinalResults results) {
		this.reviews = reviews;
		this.meetings = meetings;
		this.results = results;
	}

	VillageReview review(long villageReviewId) {
		return this.reviews.get(villageReviewId);
	}

	/** The day of the last meeting: its result was known in the village from then on. */
	LocalDate readyOn(VillageReview review) {
		return this.meetings.of(review.id())
			.stream()
			.map(VillageMeeting::heldOn)
			.filter((day) -> day != null)
			.reduce((first, last) -> last)
			.orElseThrow(NothingToPost::new);
	}

	/** Households decided after the last list that counts. */
	List<PostedEntry> ofVillage(VillageReview review, List<Posting> before) {
		int posted = before.stream()
			.filter((it) -> it.kind() == Kind.RESULT && it.status() != Status.CANCELLED)
			.mapToInt(Posting::round)
			.max()
			.orElse(0);
		return this.results.of(review.id())
			.stream()
			.filter((it) -> it.round() > posted && PostedEntry.isPublic(it))
			.map(PostedEntry::of)
			.toList();
	}

	/** The household as it stands after the re-check, whatever came of it. */
	List<PostedEntry> ofRecheck(Complaint complaint) {
		return this.results.of(complaint.villageReviewId())
			.stream()
			.filter((it) -> Long.valueOf(it.householdId()).equals(complaint.householdId()))
			.map(PostedEntry::of)
			.toList();
	}

}
