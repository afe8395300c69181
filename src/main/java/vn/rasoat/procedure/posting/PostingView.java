package vn.rasoat.procedure.posting;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.household.Household;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.posting.TakenDown;
import vn.rasoat.posting.TakingDown;

/** What the page of a village's posting shows. */
@Component
class PostingView {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ReviewLists lists;

	private final Households register;

	private final TakingDown takingDown;

	PostingView(PostingSight sight, Complaints complaints, ReviewLists lists, Households register,
			TakingDown takingDown) {
		this.sight = sight;
		this.complaints = complaints;
		this.lists = lists;
		this.register = register;
		this.takingDown = takingDown;
	}

	List<Hung> of(long villageReviewId) {
		return this.sight.postings()
			.ofVillage(villageReviewId)
			.stream()
			.map((it) -> new Hung(it, this.sight.postings().boardsOf(it.id()),
					this.sight.postings().entriesOf(it.id()).size(), this.takingDown.of(it.id())))
			.toList();
	}

	List<Complaint> complaints(long villageReviewId) {
		return this.complaints.ofVillage(villageReviewId);
	}

	/** Lists somebody can object to: a complaint or a remark, as the moment makes it. */
	List<Posting> objectable(long villageReviewId) {
		return this.sight.postings()
			.ofVillage(villageReviewId)
			.stream()
			.filter((it) -> it.status() == Status.OPEN || it.status() == Status.CLOSED)
			.toList();
	}

	List<ListedHousehold> listed(long villageReviewId) {
		return this.lists.of(villageReviewId);
	}

	/** Households of the village's register that are not on the list. */
	List<Household> unlisted(long villageReviewId) {
		List<Long> listed = listed(villageReviewId).stream().map(ListedHousehold::id).toList();
		return this.register.in(this.sight.review(villageReviewId).villageCode())
			.stream()
			.filter((it) -> !listed.contains(it.id()))
			.toList();
	}

	/** A list and where it hangs. */
	record Hung(Posting posting, List<Board> boards, int households, List<TakenDown> takenDown) {

		/** Boards the list of which nobody has recorded as taken down yet. */
		public List<Board> stillUp() {
			return this.boards.stream()
				.filter((board) -> this.takenDown.stream().noneMatch((it) -> it.kind() == board.kind()))
				.toList();
		}

	}

}
