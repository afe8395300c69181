package vn.rasoat.procedure.village;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.meeting.AgreementMissed;
import vn.rasoat.meeting.VillageMeeting;

/** Writes into the journal what the system did, with everything the result rests on. */
@Component
class StepRecords {

	private final Journal journal;

	private final ApplicationEventPublisher events;

	private final BusinessClock clock;

	StepRecords(Journal journal, ApplicationEventPublisher events, BusinessClock clock) {
		this.journal = journal;
		this.events = events;
		this.clock = clock;
	}

	void classified(VillageReview review, ListedHousehold household, ClassificationResult result) {
		write(review, "classification.proposed", household.headName(), Map.of("category", household.openingCategory()),
				Map.of("category", result.category(), "transition", result.transition(), "rule", result.rule(),
						"incomePoints", result.points().income(), "deprivationPoints", result.points().deprivation(),
						"ruleSet", result.ruleSet(), "round", result.round()));
	}

	void judged(VillageReview review, VillageMeeting meeting) {
		write(review, "meeting.judged", null, Map.of(),
				Map.of("round", meeting.round(), "ratio", String.valueOf(meeting.ratio()), "households",
						meeting.agreements().size(), "disputed", meeting.disputed().size()));
	}

	void agreementMissed(AgreementMissed missed) {
		write(missed.review(), "meeting.agreement-missed", null, Map.of(),
				Map.of("round", missed.review().round(), "households", missed.households()));
		this.events.publishEvent(missed);
	}

	void ended(VillageReview review) {
		write(review, "village-review.ended", review.villageName(), Map.of(), Map.of("status", review.status()));
	}

	private void write(VillageReview review, String action, @Nullable String subject, Map<String, ?> before,
			Map<String, ?> after) {
		this.journal
			.record(new Act(review.caseKey(), action, subject, this.clock.today(), null, null, null, before, after));
	}

}
