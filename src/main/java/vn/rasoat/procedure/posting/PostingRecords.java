package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.PostedEntry;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.posting.RunningPeriods.Moved;
import vn.rasoat.posting.TakenDown;
import vn.rasoat.procedure.Cancellation;

/**
 * Writes into the journal what became of lists, and of periods that run. What concerns
 * the re-check of one household stands in the case of its complaint.
 */
@Component
class PostingRecords {

	private final Journal journal;

	private final VillageReviews reviews;

	private final BusinessClock clock;

	PostingRecords(Journal journal, VillageReviews reviews, BusinessClock clock) {
		this.journal = journal;
		this.reviews = reviews;
		this.clock = clock;
	}

	void prepared(Posting posting, List<PostedEntry> entries) {
		record(posting, "posting.prepared", Map.of("postingKind", posting.kind(), "households", entries.size()));
	}

	void opened(Posting posting, List<Board> boards) {
		Posting.Period period = Objects.requireNonNull(posting.period());
		LocalDate last = boards.stream().map(Board::hungOn).max(LocalDate::compareTo).orElseThrow();
		record(posting, "posting.opened", Map.of("lastBoard", last.toString(), "days", period.days(), "confidence",
				period.confidence(), "provisional", period.provisional(), "lastDay", period.lastDay().toString()));
	}

	/**
	 * The calendar changed while the list hangs.
	 * @return the case it stands in
	 */
	String moved(Moved<Posting> moved) {
		this.journal.record(new Act(caseKey(moved.of()), "posting.moved", null, this.clock.today(), null, null, null,
				facts(moved.before()), facts(moved.after())));
		return caseKey(moved.of());
	}

	void dueMoved(Moved<Complaint> moved) {
		this.journal.record(new Act(moved.of().caseKey(), "complaint.due-moved", moved.of().householdName(),
				this.clock.today(), null, null, null, facts(moved.before()), facts(moved.after())));
	}

	private static Map<String, Object> facts(Posting.Period period) {
		return Map.of("lastDay", period.lastDay().toString(), "provisional", period.provisional());
	}

	void closed(Posting posting, boolean complaintsOpen) {
		LocalDate over = Objects.requireNonNull(posting.period()).lastDay().plusDays(1);
		this.journal
			.record(Act.of(caseKey(posting), "posting.closed", null, over, Map.of("complaintsOpen", complaintsOpen)));
	}

	void takenDown(Posting posting, TakenDown taken) {
		Map<String, Object> after = new LinkedHashMap<>(Map.of("board", taken.kind(), "by", taken.by()));
		if (taken.seenBy() != null) {
			after.put("seenBy", taken.seenBy());
		}
		this.journal.record(Act.of(caseKey(posting), "posting.taken-down", null, taken.on(), after));
	}

	void cancelled(Posting posting) {
		record(posting, "posting.cancelled", Map.of("postingKind", posting.kind()));
	}

	void calledOff(String caseKey, String action, Cancellation cancellation) {
		this.journal.record(new Act(caseKey, action, null, this.clock.today(), null, cancellation.paper(),
				cancellation.reason(), Map.of(), Map.of()));
	}

	private void record(Posting posting, String action, Map<String, ?> after) {
		this.journal.record(Act.of(caseKey(posting), action, null, this.clock.today(), after));
	}

	private String caseKey(Posting posting) {
		Long complaint = posting.complaintId();
		return (complaint != null) ? CaseKey.COMPLAINT.of(complaint)
				: this.reviews.get(posting.villageReviewId()).caseKey();
	}

}
