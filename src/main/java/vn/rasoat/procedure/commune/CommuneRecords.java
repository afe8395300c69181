package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.refusal.Refusal;

/** What the journal is told about a commune's review. */
@Component
class CommuneRecords {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Journal journal;

	private final BusinessClock clock;

	private final MessageSource messages;

	CommuneRecords(Journal journal, BusinessClock clock, MessageSource messages) {
		this.journal = journal;
		this.clock = clock;
		this.messages = messages;
	}

	/** In the journal's language. */
	String word(MessageSourceResolvable text) {
		return this.messages.getMessage(text, VIETNAMESE);
	}

	LocalDate today() {
		return this.clock.today();
	}

	void write(CommuneReview commune, String action, Map<String, ?> after) {
		this.journal.record(Act.of(commune.caseKey(), action, commune.communeName(), today(), after));
	}

	/** A later document moved dates the commune gave itself. */
	void amended(CommuneReview commune, Plan amendment, PlanDates before, List<String> warnings) {
		Map<String, Object> held = new TreeMap<>();
		Map<String, Object> holds = new TreeMap<>();
		amendment.dates().lastDays().forEach((milestone, day) -> {
			before.lastDay(milestone).ifPresent((last) -> held.put(milestone.key(), last));
			holds.put(milestone.key(), day);
		});
		if (!warnings.isEmpty()) {
			holds.put("warnings", warnings);
		}
		this.journal.record(new Act(commune.caseKey(), "commune-review.plan-amended", commune.communeName(),
				amendment.document().issuedOn(), null, amendment.document().number(), amendment.reason(), held, holds));
	}

	/** The commune could not begin with the others of its campaign. */
	void waits(CommuneReview commune, Refusal why) {
		String reason = word(new DefaultMessageSourceResolvable(new String[] { why.messageKey() }, why.arguments()));
		this.journal.record(new Act(commune.caseKey(), "commune-review.could-not-begin", commune.communeName(), today(),
				null, null, reason, Map.of(), Map.of()));
	}

	void villageOpened(CommuneReview commune, VillageReview village, int households) {
		this.journal.record(Act.of(commune.caseKey(), "commune-review.village-opened", village.villageName(), today(),
				Map.of("households", households)));
	}

	/** A village whose own review has gone on is not reviewed a second time. */
	void villageLeftOut(CommuneReview commune, String village) {
		this.journal.record(Act.of(commune.caseKey(), "commune-review.village-left-out", village, today(), Map.of()));
	}

	void villageReopened(VillageReview village, List<Long> households) {
		this.journal.record(Act.of(village.caseKey(), "village-review.returned", village.villageName(), today(),
				Map.of("round", village.round(), "households", households.size())));
	}

	void reopened(CommuneReview commune, int villages) {
		write(commune, "commune-review.reopened", Map.of("round", commune.round(), "villages", villages));
	}

	void recounted(CommuneReview commune, VillageReview village, LocalDate on, Recount recount) {
		this.journal.record(new Act(commune.caseKey(), "residents.corrected", village.villageName(), on, null,
				recount.source(), recount.reason(), recount.before(), recount.after()));
	}

	void cancelled(CommuneReview commune, Cancellation cancellation) {
		this.journal.record(new Act(commune.caseKey(), "commune-review.cancelled", commune.communeName(), today(), null,
				cancellation.paper(), cancellation.reason(), Map.of("status", commune.status()), Map.of()));
	}

	/** Residents of a village before and after, and what the numbers rest on. */
	record Recount(String source, String reason, Map<String, Integer> before, Map<String, Integer> after) {
	}

}
