package vn.rasoat.procedure.campaign;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.Plans;
import vn.rasoat.document.Papers;

/**
 * Plans above the one of the campaign, recorded when they are known: a district's hung on
 * the province's, that on the ministry's letter.
 */
@Component
@Transactional
class UpperPlans {

	private final CampaignSteering desk;

	private final Plans plans;

	private final Papers papers;

	private final Journal journal;

	UpperPlans(CampaignSteering desk, Plans plans, Papers papers, Journal journal) {
		this.desk = desk;
		this.plans = plans;
		this.papers = papers;
		this.journal = journal;
	}

	public Plan record(long campaignId, UpperPlanForm form) {
		Campaign campaign = this.desk.requireLead(campaignId);
		PlanDocument document = form.toDocument();
		this.plans.ofCampaign(campaignId).map(Plan::document).ifPresent((own) -> {
			if (document.issuedOn().isAfter(own.issuedOn())) {
				throw new UpperPlanLater(document.issuedOn(), own.issuedOn());
			}
		});
		Plan upper = this.plans.above(campaignId, document);
		this.journal.record(Act.of(campaign.caseKey(), "plan.upper-recorded", document.number(), document.issuedOn(),
				Map.of("issuingBody", document.issuingBody())));
		return upper;
	}

	/** With the scan of the document, kept with the papers of the campaign. */
	public Plan record(long campaignId, UpperPlanForm form, @Nullable MultipartFile file) throws IOException {
		Plan upper = record(campaignId, form);
		if (file != null && !file.isEmpty()) {
			String name = file.getOriginalFilename();
			this.papers.keep(CaseKey.CAMPAIGN.of(campaignId), "plan", (name != null) ? name : "", file.getBytes());
		}
		return upper;
	}

}
