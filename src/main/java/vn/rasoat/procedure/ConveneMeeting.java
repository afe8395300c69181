package vn.rasoat.procedure;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.meeting.Meetings;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code convene-meeting}: the village head calls the meeting and invites the Fatherland
 * Front to supervise.
 */
@Component
class ConveneMeeting implements FormHandler {

	private final OpenReview reviews;

	private final Meetings meetings;

	ConveneMeeting(OpenReview reviews, Meetings meetings) {
		this.reviews = reviews;
		this.meetings = meetings;
	}

	@Override
	public String form() {
		return "convene-meeting";
	}

	@Override
	public void handle(TaskEntry task, Map<String, Object> values) {
		ConveneMeetingForm form = this.reviews.acts().read(values, ConveneMeetingForm.class);
		if (form.plannedOn().isBefore(form.happenedOn())) {
			throw new MeetingBeforeInvitation(form.plannedOn(), form.happenedOn());
		}
		this.reviews.acts().done(task, "meeting.convened", values);
		this.meetings.convene(this.reviews.of(task), form.happenedOn(), form.plannedAt(), form.place(), form.chair());
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(ReviewVillageModel.RECORD_MEETING);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		// time and place are written anew when the meeting is called again
	}

}
