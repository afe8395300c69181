package vn.rasoat.procedure.village;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.AgreementMissed;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.meeting.VillageMeeting;

/** What the system itself does between the tasks of people. */
@Component
class VillageSteps {

	private final VillageReviews reviews;

	private final ReviewLists lists;

	private final Classifications classifications;

	private final Meetings meetings;

	private final StepRecords records;

	VillageSteps(VillageReviews reviews, ReviewLists lists, Classifications classifications, Meetings meetings,
			StepRecords records) {
		this.reviews = reviews;
		this.lists = lists;
		this.classifications = classifications;
		this.meetings = meetings;
		this.records = records;
	}

	/**
	 * Closes the list; a village without households is done at once. After the opinion of
	 * the upper level only what was sent back goes round again.
	 */
	List<Long> closeList(long id) {
		this.lists.close(id);
		if (this.reviews.get(id).status() == VillageReview.Status.CANCELLED) {
			// called off before its commune came to it
			return List.of();
		}
		List<Long> returned = this.reviews.householdsOfRound(id);
		if (!returned.isEmpty()) {
			return List.copyOf(returned);
		}
		List<Long> households = this.lists.of(id).stream().map(ListedHousehold::id).toList();
		if (households.isEmpty()) {
			end(id, VillageReview.Status.NOTHING_TO_REVIEW);
		}
		return List.copyOf(households);
	}

	void classifyHouseholds(long id) {
		VillageReview review = this.reviews.get(id);
		for (ClassificationResult result : this.classifications.classify(review)) {
			this.records.classified(review, this.lists.get(id, result.householdId()), result);
		}
	}

	/** Whether the meeting agreed on every household put to it. */
	boolean judgeAgreement(long id) {
		VillageReview review = this.reviews.get(id);
		VillageMeeting meeting = this.meetings.judge(review);
		this.records.judged(review, meeting);
		return meeting.disputed().isEmpty();
	}

	/** The households that go round again. */
	List<Long> prepareResurvey(long id) {
		VillageReview review = this.reviews.get(id);
		List<Long> disputed = this.meetings.find(id, review.round()).map(VillageMeeting::disputed).orElseThrow();
		this.records.agreementMissed(new AgreementMissed(review, disputed));
		this.reviews.nextRound(id);
		return disputed;
	}

	/** The result is posted: the village is done. */
	void finish(long id) {
		this.records.ended(this.reviews.posted(id));
	}

	void end(long id, VillageReview.Status status) {
		this.records.ended(this.reviews.ended(id, status));
	}

}
