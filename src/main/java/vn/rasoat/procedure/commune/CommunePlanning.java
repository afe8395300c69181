package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanChecking;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.campaign.MovingCases;

/**
 * The commune's own plan, hanging on that of the campaign: earlier dates only, checked
 * against the law like those of any plan. Tasks and timers of the commune follow it;
 * those of its villages begin with it.
 */
@Component
class CommunePlanning {

	private final Campaigns campaigns;

	private final Plans plans;

	private final PlanChecking law;

	private final MovingCases moving;

	private final CommuneRecords records;

	CommunePlanning(Campaigns campaigns, Plans plans, PlanChecking law, MovingCases moving, CommuneRecords records) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.law = law;
		this.moving = moving;
		this.records = records;
	}

	/** Must run in a transaction that holds the commune. */
	void record(CommuneReview commune, PlanDocument document, PlanDates own, boolean acknowledged) {
		Plan recorded = this.plans.ofCommune(commune.id(), document, own);
		if (own.lastDays().isEmpty()) {
			return;
		}
		List<String> warnings = warnings(commune, this.plans.datesOfCampaign(commune.campaignId()), document, own,
				acknowledged);
		Map<String, Object> told = new TreeMap<>(Map.of("number", recorded.document().number()));
		own.lastDays().forEach((milestone, day) -> told.put(milestone.key(), day));
		if (!warnings.isEmpty()) {
			told.put("warnings", warnings);
		}
		this.records.write(commune, "commune-review.own-dates", told);
		this.moving.follow(commune.caseKey(), own.lastDays().keySet(), Map.of());
	}

	/**
	 * Refuses own dates that are unlawful, or doubtful and not meant so.
	 * @param before dates that held
	 * @return what was acknowledged, in the journal's words
	 */
	List<String> warnings(CommuneReview commune, PlanDates before, PlanDocument document, PlanDates own,
			boolean acknowledged) {
		return this.plans.ofCampaign(commune.campaignId())
			.map((above) -> this.law.requireBelow(this.campaigns.get(commune.campaignId()), above, before, document,
					own, acknowledged))
			.orElse(List.of())
			.stream()
			.map(this.records::word)
			.toList();
	}

}
