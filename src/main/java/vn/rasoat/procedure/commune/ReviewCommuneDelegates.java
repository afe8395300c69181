package vn.rasoat.procedure.commune;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.procedure.commune.ReviewCommuneModel.Variables;

/** Service tasks of {@code review-commune}, each named as its node. */
@Configuration(proxyBeanMethods = false)
class ReviewCommuneDelegates {

	@Bean
	JavaDelegate openVillages(CommuneVillages villages) {
		return (execution) -> execution.setVariable(Variables.VILLAGE_REVIEW_IDS,
				villages.open(Variables.communeReviewId(execution)));
	}

	@Bean
	JavaDelegate reopenVillages(CommuneVillages villages) {
		return (execution) -> execution.setVariable(Variables.VILLAGE_REVIEW_IDS,
				villages.reopen(Variables.communeReviewId(execution)));
	}

	@Bean
	JavaDelegate finishCommune(CommuneEnding ending) {
		return (execution) -> ending.decided(Variables.communeReviewId(execution));
	}

	@Bean
	JavaDelegate recordCommuneCancelled(CommuneEnding ending) {
		return (execution) -> ending.cancelled(Variables.communeReviewId(execution));
	}

}
