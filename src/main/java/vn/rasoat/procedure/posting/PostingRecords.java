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
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.PostedEntry;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Recheck;
import vn.rasoat.posting.RunningPeriods.Moved;
import vn.rasoat.posting.TakenDown;
import vn.rasoat.procedure.Cancellation;

/**
 * Writes into the journal what the system did with lists and complaints. What concerns
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

	/** Stands in both cases; who complained only in the complaint's own. */
	void received(Complaint complaint) {
		String action = complaint.isRemark() ? "remark.received" : "complaint.received";
		Map<String, Object> after = new LinkedHashMap<>();
		after.put("receivedAt", complaint.receivedAt().atZone(BusinessClock.ZONE).toLocalDateTime().toString());
		if (complaint.recheckDue() != null) {
			after.put("lastDay", complaint.recheckDue().lastDay().toString());
		}
		this.journal
			.record(new Act(this.reviews.get(complaint.villageReviewId()).caseKey(), action, complaint.householdName(),
					complaint.receivedOn(), null, complaint.paper(), complaint.lateReason(), Map.of(), after));
		Map<String, Object> all = new LinkedHashMap<>(after);
		all.put("complainant", complaint.complainant());
		all.put("content", complaint.content());
		this.journal.record(new Act(complaint.caseKey(), action, complaint.householdName(), complaint.receivedOn(),
				null, complaint.paper(), complaint.lateReason(), Map.of(), all));
	}

	void rechecked(Complaint complaint, Recheck recheck) {
		ClassificationResult result = recheck.result();
		Map<String, Object> after = (result == null) ? Map.of("outcome", recheck.outcome())
				: Map.of("category", result.category(), "transition", result.transition(), "rule", result.rule(),
						"incomePoints", result.points().income(), "deprivationPoints", result.points().deprivation(),
						"ruleSet", result.ruleSet());
		this.journal.record(Act.of(complaint.caseKey(), "recheck.classified", complaint.householdName(),
				this.clock.today(), after));
	}

	void settled(Complaint complaint) {
		this.journal.record(Act.of(complaint.caseKey(), "complaint.settled", complaint.householdName(),
				this.clock.today(), Map.of()));
	}

	void answered(Complaint remark, LocalDate on) {
		Complaint.Answer answer = Objects.requireNonNull(remark.answer());
		this.journal.record(Act.of(remark.caseKey(), "remark.answered", remark.householdName(), on,
				Map.of("reasons", answer.reasons(), "letterNumber", String.valueOf(answer.letterNumber()))));
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
