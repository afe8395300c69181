package vn.rasoat.procedure.commune;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.procedure.commune.PrepareCommuneModel.Variables;

/** Service tasks of {@code prepare-commune}, each named as its node. */
@Configuration(proxyBeanMethods = false)
class PrepareCommuneDelegates {

	@Bean
	JavaDelegate recordPreparationCancelled(CommuneEnding ending) {
		return (execution) -> ending.preparationCancelled(Variables.communeReviewId(execution));
	}

}
