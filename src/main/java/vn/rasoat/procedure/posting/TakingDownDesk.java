package vn.rasoat.procedure.posting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.TakenDown;
import vn.rasoat.posting.TakingDown;

/** Where village head or commune officer record that a list was taken off its board. */
@Component
@Transactional
class TakingDownDesk {

	private final PostingSight sight;

	private final TakingDown boards;

	private final PostingRecords records;

	private final CurrentActor actor;

	TakingDownDesk(PostingSight sight, TakingDown boards, PostingRecords records, CurrentActor actor) {
		this.sight = sight;
		this.boards = boards;
		this.records = records;
		this.actor = actor;
	}

	boolean may(VillageReview review) {
		AreaPath place = review.path();
		return this.actor.get().may(Role.VILLAGE_HEAD, place) || this.actor.get().may(Role.COMMUNE_OFFICER, place);
	}

	/**
	 * @return the village's review
	 */
	public long record(long postingId, TakenDown taken) {
		Posting posting = this.sight.postings().get(postingId);
		VillageReview review = this.sight.review(posting.villageReviewId());
		if (!may(review)) {
			this.actor.require(Role.VILLAGE_HEAD, review.path());
		}
		this.boards.record(postingId, taken);
		this.records.takenDown(posting, taken);
		return review.id();
	}

}
