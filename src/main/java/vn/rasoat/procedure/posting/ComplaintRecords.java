package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Recheck;
import vn.rasoat.posting.TakenBack;
import vn.rasoat.posting.TakenBack.Notice;

/** Writes into the journal what became of complaints and remarks. */
@Component
class ComplaintRecords {

	private static final String WITHDRAWN = "complaint.withdrawn";

	private final Journal journal;

	private final VillageReviews reviews;

	private final BusinessClock clock;

	ComplaintRecords(Journal journal, VillageReviews reviews, BusinessClock clock) {
		this.journal = journal;
		this.reviews = reviews;
		this.clock = clock;
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

	/** Stands in both cases; who took it back, and why, only in the complaint's own. */
	void withdrawn(Complaint complaint, @Nullable String lateReason) {
		TakenBack withdrawal = Objects.requireNonNull(complaint.withdrawal(), "a withdrawn complaint");
		this.journal.record(Act.of(this.reviews.get(complaint.villageReviewId()).caseKey(), WITHDRAWN,
				complaint.householdName(), withdrawal.on(), Map.of()));
		this.journal.record(new Act(complaint.caseKey(), WITHDRAWN, complaint.householdName(), withdrawal.on(),
				withdrawal.by(), withdrawal.paper(), withdrawal.reason(), Map.of(),
				(lateReason == null) ? Map.of() : Map.of("lateReason", lateReason)));
	}

	/** Stands in both cases. */
	void notified(Complaint complaint, Notice notice) {
		for (String key : List.of(this.reviews.get(complaint.villageReviewId()).caseKey(), complaint.caseKey())) {
			this.journal.record(new Act(key, "complaint.stop-notified", complaint.householdName(), notice.on(), null,
					notice.number(), null, Map.of(), Map.of("letterNumber", notice.number())));
		}
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

}
