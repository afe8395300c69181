package vn.rasoat.procedure;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.PaperUses;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.meeting.VillageMeeting;

/** Scans of the signed minutes a village handed in. */
@Component
class MinutesPapers implements PaperUses {

	private final Meetings meetings;

	MinutesPapers(Meetings meetings) {
		this.meetings = meetings;
	}

	@Override
	public Set<Long> usedIn(String caseKey) {
		if (!VillageReview.isCase(caseKey)) {
			return Set.of();
		}
		return this.meetings.of(VillageReview.idOf(caseKey))
			.stream()
			.map(VillageMeeting::minutesPaperId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

}
