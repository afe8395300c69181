package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.document.Papers;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.posting.PostingInOtherState;
import vn.rasoat.posting.Postings;
import vn.rasoat.procedure.FormOption;
import vn.rasoat.worklist.TaskEntry;

/** The list a task of hanging is about, and the papers that can prove it. */
@Component
class HangingList {

	private final Postings postings;

	private final VillageReviews reviews;

	private final Papers papers;

	HangingList(Postings postings, VillageReviews reviews, Papers papers) {
		this.postings = postings;
		this.reviews = reviews;
		this.papers = papers;
	}

	Posting of(TaskEntry task) {
		return (CaseKey.COMPLAINT.names(task.caseKey())
				? this.postings.ofComplaint(CaseKey.COMPLAINT.idOf(task.caseKey()))
				: this.postings.ofVillage(CaseKey.VILLAGE_REVIEW.idOf(task.caseKey()))
					.stream()
					.filter((it) -> it.kind() == Posting.Kind.RESULT && it.status() == Status.HANGING)
					.reduce((first, last) -> last))
			.orElseThrow(PostingInOtherState::new);
	}

	VillageReview reviewOf(Posting posting) {
		return this.reviews.get(posting.villageReviewId());
	}

	/** With a photograph that counts. */
	void hang(TaskEntry task, Board board) {
		this.papers.rely(task.caseKey(), board.paperId());
		this.postings.hang(of(task).id(), board);
	}

	List<Map<String, String>> scanOptions(TaskEntry task) {
		return this.papers.counting(task.caseKey())
			.stream()
			.map((it) -> FormOption.of(it.id(), it.fileName()))
			.toList();
	}

}
