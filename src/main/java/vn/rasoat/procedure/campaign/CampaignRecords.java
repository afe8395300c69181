package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanFinding;
import vn.rasoat.procedure.Cancellation;

/** What happens to a campaign, for the journal. */
@Component
class CampaignRecords {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final Journal journal;

	private final BusinessClock clock;

	private final MessageSource messages;

	CampaignRecords(Journal journal, BusinessClock clock, MessageSource messages) {
		this.journal = journal;
		this.clock = clock;
		this.messages = messages;
	}

	void opened(Campaign campaign, List<String> communes) {
		write(campaign, "campaign.opened", Map.of(),
				Map.of("reviewYear", campaign.reviewYear(), "ruleSet", campaign.ruleSet(), "communes", communes));
	}

	/** The warnings stand in the journal in the words they were shown in. */
	void acknowledged(Campaign campaign, LocalDate on, List<PlanFinding> warnings) {
		if (!warnings.isEmpty()) {
			List<String> texts = warnings.stream().map((it) -> this.messages.getMessage(it, VIETNAMESE)).toList();
			this.journal
				.record(Act.of(campaign.caseKey(), "plan.warnings-acknowledged", null, on, Map.of("warnings", texts)));
		}
	}

	void planInForce(Campaign campaign, Plan plan) {
		write(campaign, "plan.in-force", Map.of(), Map.of("number", plan.document().number()));
	}

	void extended(Campaign campaign, Plan extension, PlanDates before, PlanDates after) {
		this.journal.record(new Act(campaign.caseKey(), "plan.extended", null, extension.document().issuedOn(), null,
				extension.document().number(), extension.reason(), days(before, extension), days(after, extension)));
	}

	/**
	 * What the document means for one commune, which may have earlier dates of its own.
	 */
	void followed(CommuneReview commune, Plan extension, PlanDates now) {
		this.journal.record(
				new Act(commune.caseKey(), "commune-review.plan-followed", commune.communeName(), this.clock.today(),
						null, extension.document().number(), extension.reason(), Map.of(), days(now, extension)));
	}

	void cancelledBy(Campaign campaign, Cancellation cancellation) {
		this.journal.record(new Act(campaign.caseKey(), "campaign.cancelled", campaign.name(), this.clock.today(), null,
				cancellation.paper(), cancellation.reason(), Map.of(), Map.of()));
	}

	void ended(Campaign campaign) {
		write(campaign, "campaign.ended", Map.of(), Map.of("status", campaign.status()));
	}

	void write(Campaign campaign, String action, Map<String, ?> before, Map<String, ?> after) {
		this.journal.record(new Act(campaign.caseKey(), action, campaign.name(), this.clock.today(), null, null, null,
				before, after));
	}

	private static Map<String, Object> days(PlanDates dates, Plan extension) {
		Map<String, Object> days = new HashMap<>();
		extension.dates()
			.lastDays()
			.keySet()
			.forEach((moved) -> dates.lastDay(moved).ifPresent((day) -> days.put(moved.key(), day)));
		return days;
	}

}
