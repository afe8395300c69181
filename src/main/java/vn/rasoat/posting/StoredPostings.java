package vn.rasoat.posting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Posting.Kind;
import vn.rasoat.posting.Posting.Status;

/** Postings and their boards. */
@Service
@Transactional
class StoredPostings implements Postings {

	private final PostingRows rows;

	private final BoardRows boards;

	private final PostingLists lists;

	private final PostingDates dates;

	private final BusinessClock clock;

	StoredPostings(PostingRows rows, BoardRows boards, PostingLists lists, PostingDates dates, BusinessClock clock) {
		this.rows = rows;
		this.boards = boards;
		this.lists = lists;
		this.dates = dates;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Posting get(long id) {
		return this.rows.find(id).orElseThrow(PostingUnknown::new);
	}

	@Override
	public Posting lock(long id) {
		if (!this.rows.lock(id)) {
			throw new PostingUnknown();
		}
		return get(id);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Posting> ofVillage(long villageReviewId) {
		return this.rows.ofVillage(villageReviewId);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Posting> ofComplaint(long complaintId) {
		return this.rows.ofComplaint(complaintId)
			.stream()
			.filter((it) -> it.status() != Status.CANCELLED)
			.reduce((first, last) -> last);
	}

	@Override
	public Posting prepareResult(long villageReviewId) {
		VillageReview review = this.lists.review(villageReviewId);
		LocalDate readyOn = this.lists.readyOn(review);
		List<PostedEntry> entries = this.lists.ofVillage(review, ofVillage(villageReviewId));
		long id = this.rows.insert(villageReviewId, Kind.RESULT, null, review.round(), readyOn);
		this.boards.write(id, entries);
		return get(id);
	}

	@Override
	public Posting prepareRecheck(Complaint complaint) {
		LocalDate readyOn = Objects.requireNonNull(complaint.answer(), "an answered complaint").answeredOn();
		long id = this.rows.insert(complaint.villageReviewId(), Kind.RECHECK, complaint.id(), complaint.round(),
				readyOn);
		this.boards.write(id, this.lists.ofRecheck(complaint));
		return get(id);
	}

	@Override
	public void hang(long id, Board board) {
		Posting posting = lock(id);
		require(posting, Status.HANGING);
		if (board.hungOn().isBefore(posting.readyOn())) {
			throw new HungBeforeResult(board.hungOn(), posting.readyOn());
		}
		if (this.boards.of(id).stream().anyMatch((it) -> it.kind() == board.kind())) {
			throw new PostingInOtherState();
		}
		this.boards.hang(id, board);
	}

	@Override
	public Posting open(long id) {
		Posting posting = lock(id);
		require(posting, Status.HANGING);
		List<Board> hung = this.boards.of(id);
		if (hung.size() < Board.Place.values().length) {
			throw new BoardsMissing();
		}
		LocalDate last = hung.stream().map(Board::hungOn).max(LocalDate::compareTo).orElseThrow();
		VillageReview review = this.lists.review(posting.villageReviewId());
		this.rows.opened(id, this.dates.posting(review, posting.kind(), last), OffsetDateTime.now(this.clock));
		return get(id);
	}

	@Override
	public Posting close(long id) {
		Posting posting = lock(id);
		require(posting, Status.OPEN);
		this.rows.ended(id, Status.CLOSED,
				Objects.requireNonNull(posting.period(), "an open posting has its end")
					.endsAt()
					.atOffset(ZoneOffset.UTC));
		return get(id);
	}

	@Override
	public Posting cancel(long id) {
		lock(id);
		this.rows.ended(id, Status.CANCELLED, OffsetDateTime.now(this.clock));
		return get(id);
	}

	@Override
	@Transactional(readOnly = true)
	public List<PostedEntry> entriesOf(long id) {
		return this.boards.entriesOf(id);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Board> boardsOf(long id) {
		return this.boards.of(id);
	}

	private static void require(Posting posting, Status expected) {
		if (posting.status() != expected) {
			throw new PostingInOtherState();
		}
	}

}
