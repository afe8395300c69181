package vn.rasoat.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.meeting.VillageMeeting;
import vn.rasoat.posting.FinalResult.Source;
import vn.rasoat.survey.SurveyResult;
import vn.rasoat.survey.Surveys;

/**
 * What the meetings of a village agreed on. The last round a household was visited in
 * decides: in an earlier one there was no agreement on it, or its result was returned.
 */
@Component
class MeetingResults {

	private final Surveys surveys;

	private final Classifications classifications;

	private final Meetings meetings;

	MeetingResults(Surveys surveys, Classifications classifications, Meetings meetings) {
		this.surveys = surveys;
		this.classifications = classifications;
		this.meetings = meetings;
	}

	/** Results by household; households without any visit are left out. */
	Map<Long, FinalResult> of(long villageReviewId, int rounds, List<ListedHousehold> households) {
		Map<Long, SurveyResult> last = new HashMap<>();
		Map<String, ClassificationResult> classes = new HashMap<>();
		for (int round = 1; round <= rounds; round++) {
			this.surveys.of(villageReviewId, round).forEach((visit) -> last.put(visit.householdId(), visit));
			this.classifications.of(villageReviewId, round)
				.forEach((it) -> classes.put(it.round() + "/" + it.householdId(), it));
		}
		List<VillageMeeting> held = this.meetings.of(villageReviewId);
		Map<Long, FinalResult> results = new HashMap<>();
		for (ListedHousehold household : households) {
			SurveyResult visit = last.get(household.id());
			if (visit != null) {
				results.put(household.id(), result(household, visit, held, classes));
			}
		}
		return results;
	}

	private static FinalResult result(ListedHousehold household, SurveyResult visit, List<VillageMeeting> held,
			Map<String, ClassificationResult> classes) {
		if (!visit.isDone()) {
			return without(household, Source.NOT_REVIEWED, visit);
		}
		boolean agreed = held.stream()
			.filter((meeting) -> meeting.round() == visit.round())
			.flatMap((meeting) -> meeting.agreements().stream())
			.anyMatch((vote) -> vote.householdId() == household.id() && vote.accepted());
		if (!agreed) {
			return without(household, Source.UNDECIDED, visit);
		}
		ClassificationResult found = Objects.requireNonNull(classes.get(visit.round() + "/" + household.id()),
				"what was put to the meeting was classified");
		return new FinalResult(household.id(), household.headName(), household.openingCategory(), found.category(),
				found.points(), found.transition(), Source.MEETING, visit.outcome(), visit.round());
	}

	private static FinalResult without(ListedHousehold household, Source source, SurveyResult visit) {
		return new FinalResult(household.id(), household.headName(), household.openingCategory(), null, null, null,
				source, visit.outcome(), visit.round());
	}

}
