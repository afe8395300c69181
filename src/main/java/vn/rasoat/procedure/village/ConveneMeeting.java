package vn.rasoat.procedure.village;

import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.meeting.Meetings;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code convene-meeting}: the village head calls the meeting and invites the Fatherland
 * Front to supervise.
 */
@Component
class ConveneMeeting implements FormHandler<ConveneMeetingForm> {

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
	public String action() {
		return "meeting.convened";
	}

	@Override
	public void handle(TaskEntry task, ConveneMeetingForm form, Circumstances circumstances) {
		if (form.plannedOn().isBefore(circumstances.happenedOn())) {
			throw new MeetingBeforeInvitation(form.plannedOn(), circumstances.happenedOn());
		}
		this.meetings.convene(this.reviews.of(task), circumstances.happenedOn(), form.plannedAt(), form.place(),
				form.chair());
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
