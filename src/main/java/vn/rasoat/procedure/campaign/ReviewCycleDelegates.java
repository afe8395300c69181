package vn.rasoat.procedure.campaign;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.procedure.campaign.ReviewCycleModel.Variables;

/** Service tasks of {@code review-cycle}, each named as its node. */
@Configuration(proxyBeanMethods = false)
class ReviewCycleDelegates {

	@Bean
	JavaDelegate putPlanInForce(CampaignSteps steps) {
		return (execution) -> execution.setVariables(steps.putPlanInForce(Variables.campaignId(execution)));
	}

	@Bean
	JavaDelegate openCommunes(CampaignSteps steps) {
		return (execution) -> steps.openCommunes(Variables.campaignId(execution));
	}

	@Bean
	JavaDelegate checkCommunes(CampaignSteps steps) {
		return (execution) -> execution.setVariable(Variables.COMMUNES_OPEN,
				steps.anyCommuneOpen(Variables.campaignId(execution)));
	}

	@Bean
	JavaDelegate recordCampaignCancelled(CampaignSteps steps) {
		return (execution) -> steps.cancelled(Variables.campaignId(execution));
	}

}
