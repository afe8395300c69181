package vn.rasoat.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.Minutes.HouseholdLine;
import vn.rasoat.meeting.Minutes.NotReviewed;

/**
 * Puts the minutes together from the list, the visits, the proposed classes and the
 * votes.
 */
@Component
@Transactional(readOnly = true)
class MinutesWriting {

	private final Meetings meetings;

	private final ReviewLists lists;

	private final MinutesSources sources;

	MinutesWriting(Meetings meetings, ReviewLists lists, MinutesSources sources) {
		this.meetings = meetings;
		this.lists = lists;
		this.sources = sources;
	}

	List<Integer> heldRounds(long villageReviewId) {
		return this.meetings.of(villageReviewId)
			.stream()
			.filter(VillageMeeting::isHeld)
			.map(VillageMeeting::round)
			.toList();
	}

	Minutes write(VillageReview review, @Nullable Integer round) {
		VillageMeeting meeting = this.meetings.of(review.id())
			.stream()
			.filter(VillageMeeting::isHeld)
			.filter((it) -> round == null || it.round() == round)
			.reduce((first, last) -> last)
			.orElseThrow(NoMinutesYet::new);
		Map<Long, ListedHousehold> households = this.lists.of(review.id())
			.stream()
			.collect(Collectors.toMap(ListedHousehold::id, Function.identity()));
		Map<Long, Agreement> votes = meeting.agreements()
			.stream()
			.collect(Collectors.toMap(Agreement::householdId, Function.identity()));
		List<HouseholdLine> lines = this.sources.classes(review.id(), meeting.round())
			.stream()
			.filter((it) -> votes.containsKey(it.householdId()))
			.map((it) -> new HouseholdLine(head(households, it.householdId()),
					household(households, it.householdId()).people(), it,
					Objects.requireNonNull(votes.get(it.householdId()), "a vote, as filtered")))
			.toList();
		List<NotReviewed> notReviewed = this.sources.notReviewed(review.id(), meeting.round())
			.stream()
			.map((it) -> new NotReviewed(head(households, it.householdId()), it.outcome(), it.note()))
			.toList();
		return new Minutes(this.sources.communeOf(review), review.villageName(), this.sources.words(review), meeting,
				this.sources.copies(review), households.size(), lines, notReviewed);
	}

	private static String head(Map<Long, ListedHousehold> households, long id) {
		return household(households, id).headName();
	}

	private static ListedHousehold household(Map<Long, ListedHousehold> households, long id) {
		return Objects.requireNonNull(households.get(id), "a household of the list");
	}

}
