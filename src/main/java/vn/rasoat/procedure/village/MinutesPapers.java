package vn.rasoat.procedure.village;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
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
		if (!CaseKey.VILLAGE_REVIEW.names(caseKey)) {
			return Set.of();
		}
		return this.meetings.of(CaseKey.VILLAGE_REVIEW.idOf(caseKey))
			.stream()
			.map(VillageMeeting::minutesPaperId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

}
