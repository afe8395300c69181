package vn.rasoat.procedure.village;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.classification.Classifications;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.worklist.TaskEntry;

/** {@code record-meeting}: who attended and how many agreed, household by household. */
@Component
class RecordMeeting implements FormHandler<RecordMeetingForm> {

	private final OpenReview reviews;

	private final ReviewLists lists;

	private final Classifications classifications;

	private final Meetings meetings;

	private final MessageSource messages;

	RecordMeeting(OpenReview reviews, ReviewLists lists, Classifications classifications, Meetings meetings,
			MessageSource messages) {
		this.reviews = reviews;
		this.lists = lists;
		this.classifications = classifications;
		this.meetings = meetings;
		this.messages = messages;
	}

	@Override
	public String form() {
		return "record-meeting";
	}

	@Override
	public String action() {
		return "meeting.held";
	}

	/** Time, place and chair come from the invitation; they can be corrected. */
	@Override
	public Map<String, Object> given(TaskEntry task) {
		VillageReview review = this.reviews.of(task);
		Map<String, Object> given = new HashMap<>();
		given.put("householdOptions",
				this.classifications.of(review.id(), review.round()).stream().map((it) -> option(review, it)).toList());
		this.meetings.find(review.id(), review.round()).ifPresent((meeting) -> {
			given.put("place", meeting.place());
			given.put("chair", meeting.chair());
		});
		return given;
	}

	@Override
	public void handle(TaskEntry task, RecordMeetingForm form, Circumstances circumstances) {
		this.meetings.hold(this.reviews.of(task), form.toProceedings(circumstances.happenedOn()));
	}

	@Override
	public Set<String> followedBy() {
		return Set.of(ReviewVillageModel.RECEIVE_MINUTES);
	}

	@Override
	public void withdraw(TaskEntry task, String reason) {
		// proceedings may be written again until the minutes are received; the withdrawal
		// itself is in the journal
	}

	private Map<String, String> option(VillageReview review, ClassificationResult result) {
		String category = this.messages.getMessage("ruleset.category." + result.category(), null,
				LocaleContextHolder.getLocale());
		return FormOption.of(result.householdId(),
				this.lists.get(review.id(), result.householdId()).headName() + " – " + category);
	}

}
