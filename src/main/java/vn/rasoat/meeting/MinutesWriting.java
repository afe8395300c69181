package vn.rasoat.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.CorrectedNames;

/**
 * Minutes are written once, with the meeting's result, and read from there ever after:
 * people sign what they heard read out.
 */
@Component
@Transactional
class MinutesWriting {

	private final Meetings meetings;

	private final MinutesDraft draft;

	private final MinutesTables tables;

	private final CorrectedNames names;

	private final BusinessClock clock;

	MinutesWriting(Meetings meetings, MinutesDraft draft, MinutesTables tables, CorrectedNames names,
			BusinessClock clock) {
		this.meetings = meetings;
		this.draft = draft;
		this.tables = tables;
		this.names = names;
		this.clock = clock;
	}

	/** In the transaction that wrote the result down. */
	@EventListener
	void freeze(MeetingHeld held) {
		VillageMeeting meeting = held(held.review(), held.review().round());
		this.tables.write(this.draft.of(held.review(), meeting), OffsetDateTime.now(this.clock));
	}

	@Transactional(readOnly = true)
	List<Integer> heldRounds(long villageReviewId) {
		return this.meetings.of(villageReviewId)
			.stream()
			.filter(VillageMeeting::isHeld)
			.map(VillageMeeting::round)
			.toList();
	}

	@Transactional(readOnly = true)
	Minutes write(VillageReview review, @Nullable Integer round) {
		VillageMeeting meeting = held(review, round);
		// nothing was kept of meetings held before minutes were
		Minutes minutes = this.tables.find(meeting).orElseGet(() -> this.draft.of(review, meeting));
		return minutes.corrected(this.names.since(List.of(review.caseKey()), minutes.heads()));
	}

	private VillageMeeting held(VillageReview review, @Nullable Integer round) {
		return this.meetings.of(review.id())
			.stream()
			.filter(VillageMeeting::isHeld)
			.filter((it) -> round == null || it.round() == round)
			.reduce((first, last) -> last)
			.orElseThrow(NoMinutesYet::new);
	}

}
