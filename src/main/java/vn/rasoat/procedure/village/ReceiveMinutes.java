package vn.rasoat.procedure.village;

import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers;
import vn.rasoat.meeting.Meetings;
import vn.rasoat.procedure.Circumstances;
import vn.rasoat.procedure.FormHandler;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.ruleset.RuleSets;
import vn.rasoat.worklist.TaskEntry;

/** {@code receive-minutes}: the signed minutes reach the commune, with a scan. */
@Component
class ReceiveMinutes implements FormHandler<ReceiveMinutesForm> {

	private final OpenReview reviews;

	private final Papers papers;

	private final RuleSets ruleSets;

	private final Meetings meetings;

	ReceiveMinutes(OpenReview reviews, Papers papers, RuleSets ruleSets, Meetings meetings) {
		this.reviews = reviews;
		this.papers = papers;
		this.ruleSets = ruleSets;
		this.meetings = meetings;
	}

	@Override
	public String form() {
		return "receive-minutes";
	}

	@Override
	public String action() {
		return "meeting.minutes-received";
	}

	@Override
	public Map<String, Object> given(TaskEntry task) {
		VillageReview review = this.reviews.of(task);
		return Map.of("minutesCopies",
				this.ruleSets.get(review.ruleSet()).require("meeting.minutes-copies", null).number(), "scanOptions",
				this.papers.counting(task.caseKey())
					.stream()
					.map((it) -> FormOption.of(it.id(), it.fileName()))
					.toList());
	}

	@Override
	public void handle(TaskEntry task, ReceiveMinutesForm form, Circumstances circumstances) {
		this.papers.rely(task.caseKey(), form.paperId());
		VillageReview review = this.reviews.of(task);
		this.meetings.receiveMinutes(review, circumstances.happenedOn(), form.paperId());
		this.reviews.minutesSigned(review);
	}

}
