package vn.rasoat.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.Minutes.HouseholdLine;
import vn.rasoat.meeting.Minutes.NotReviewed;
import vn.rasoat.survey.SurveyResult;

/**
 * Puts the minutes together from the list, the visits, the proposed classes and the
 * votes, as they are now.
 */
@Component
class MinutesDraft {

	private final ReviewLists lists;

	private final MinutesSources sources;

	MinutesDraft(ReviewLists lists, MinutesSources sources) {
		this.lists = lists;
		this.sources = sources;
	}

	Minutes of(VillageReview review, VillageMeeting meeting) {
		Map<Long, ListedHousehold> households = this.lists.of(review.id())
			.stream()
			.collect(Collectors.toMap(ListedHousehold::id, Function.identity()));
		Map<Long, Agreement> votes = meeting.agreements()
			.stream()
			.collect(Collectors.toMap(Agreement::householdId, Function.identity()));
		List<HouseholdLine> lines = this.sources.classes(review.id(), meeting.round())
			.stream()
			.filter((it) -> votes.containsKey(it.householdId()))
			.map((it) -> line(household(households, it.householdId()), it,
					Objects.requireNonNull(votes.get(it.householdId()), "a vote, as filtered")))
			.toList();
		List<NotReviewed> notReviewed = this.sources.notReviewed(review.id(), meeting.round())
			.stream()
			.map((it) -> notReviewed(household(households, it.householdId()), it))
			.toList();
		return new Minutes(this.sources.communeOf(review), review.villageName(), this.sources.words(review), meeting,
				this.sources.copies(review), households.size(), lines, notReviewed, List.of());
	}

	private static HouseholdLine line(ListedHousehold household, ClassificationResult result, Agreement agreement) {
		return new HouseholdLine(household.id(), household.headName(), household.people(), result.points(),
				result.category(), result.transition(), agreement);
	}

	private static NotReviewed notReviewed(ListedHousehold household, SurveyResult visit) {
		return new NotReviewed(household.id(), household.headName(), household.people(), visit.outcome(), visit.note());
	}

	private static ListedHousehold household(Map<Long, ListedHousehold> households, long id) {
		return Objects.requireNonNull(households.get(id), "a household of the list");
	}

}
