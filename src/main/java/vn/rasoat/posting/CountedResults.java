package vn.rasoat.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.Origin;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.FinalResult.Source;
import vn.rasoat.survey.Outcome;

/** Puts the meeting's results and the re-checks that count together. */
@Component
@Transactional(readOnly = true)
class CountedResults implements FinalResults {

	private final VillageReviews reviews;

	private final ReviewLists lists;

	private final MeetingResults meetings;

	private final Rechecks rechecks;

	CountedResults(VillageReviews reviews, ReviewLists lists, MeetingResults meetings, Rechecks rechecks) {
		this.reviews = reviews;
		this.lists = lists;
		this.meetings = meetings;
		this.rechecks = rechecks;
	}

	@Override
	public List<FinalResult> of(long villageReviewId) {
		List<ListedHousehold> households = this.lists.of(villageReviewId);
		Map<Long, FinalResult> met = this.meetings.of(villageReviewId, this.reviews.get(villageReviewId).round(),
				households);
		Map<Long, ClassificationResult> checked = this.rechecks.standing(villageReviewId);
		List<FinalResult> results = new ArrayList<>();
		for (ListedHousehold household : households) {
			FinalResult fromMeeting = met.get(household.id());
			ClassificationResult recheck = checked.get(household.id());
			if (recheck != null && counts(recheck, fromMeeting)) {
				results.add(rechecked(household, recheck));
			}
			else if (fromMeeting != null) {
				results.add(fromMeeting);
			}
			else if (household.origin() != Origin.COMPLAINT) {
				results.add(new FinalResult(household.id(), household.headName(), household.openingCategory(), null,
						null, null, Source.UNDECIDED, null, 0));
			}
		}
		return List.copyOf(results);
	}

	private static boolean counts(ClassificationResult recheck, @Nullable FinalResult fromMeeting) {
		return fromMeeting == null || recheck.round() >= fromMeeting.round();
	}

	private static FinalResult rechecked(ListedHousehold household, ClassificationResult recheck) {
		return new FinalResult(household.id(), household.headName(), household.openingCategory(), recheck.category(),
				recheck.points(), recheck.transition(), Source.RECHECK, Outcome.DONE, recheck.round());
	}

}
