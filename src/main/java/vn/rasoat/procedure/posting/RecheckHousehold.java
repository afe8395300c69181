package vn.rasoat.procedure.posting;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.CheckingAgain;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.Interview;
import vn.rasoat.worklist.TaskEntry;

/**
 * {@code recheck-household}: the household is visited again, by another reviewer where
 * there is one. The class is proposed at once, and the answer is written on it.
 */
@Component
class RecheckHousehold implements FormHandler<RecheckHouseholdForm> {

	private final ComplaintAtHand open;

	private final CheckingAgain checking;

	private final VillageReviews reviews;

	private final Interview interview;

	private final CurrentActor actor;

	RecheckHousehold(ComplaintAtHand open, CheckingAgain checking, VillageReviews reviews, Interview interview,
			CurrentActor actor) {
		this.open = open;
		this.checking = checking;
		this.reviews = reviews;
		this.interview = interview;
		this.actor = actor;
	}

	@Override
	public String form() {
		return "recheck-household";
	}

	@Override
	public String action() {
		return "recheck.recorded";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		Complaint complaint = this.open.of(task);
		VillageReview review = this.reviews.get(complaint.villageReviewId());
		Map<String, Object> given = new HashMap<>(this.interview.given(review));
		given.put("content", ComplaintAtHand.content(complaint));
		given.put("surveyedBefore", this.checking.surveyed(complaint, this.actor.get().username()));
		return given;
	}

	@Override
	public void handle(TaskEntry task, RecheckHouseholdForm form, Circumstances circumstances) {
		this.open.complaints().recheck(this.open.of(task).id(), form.toRecheck(circumstances.happenedOn()));
	}

}
