package vn.rasoat.procedure.village;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.cycle.VillageReview.Status;
import vn.rasoat.procedure.MilestoneWatch;
import vn.rasoat.procedure.village.ReviewVillageModel.Variables;

/**
 * Service tasks and listeners of {@code review-village}, each named as its node: read the
 * id, call the domain.
 */
@Configuration(proxyBeanMethods = false)
class ReviewVillageDelegates {

	/**
	 * A village the commune's process calls begins here; one that was started by itself
	 * has begun already.
	 */
	@Bean
	JavaDelegate closeList(VillageBeginning beginning, VillageSteps steps) {
		return (execution) -> {
			long id = Variables.villageReviewId(execution);
			beginning.called(id, execution.getProcessDefinitionId());
			execution.setVariables(beginning.dates(id));
			execution.setVariable(Variables.HOUSEHOLD_IDS, steps.closeList(id));
		};
	}

	@Bean
	JavaDelegate tellSurveyLate(MilestoneWatch watch) {
		return (execution) -> watch.passed(execution.getProcessBusinessKey(), "survey");
	}

	@Bean
	JavaDelegate classifyHouseholds(VillageSteps steps) {
		return (execution) -> steps.classifyHouseholds(Variables.villageReviewId(execution));
	}

	@Bean
	JavaDelegate judgeAgreement(VillageSteps steps) {
		return (execution) -> execution.setVariable(Variables.AGREEMENT_REACHED,
				steps.judgeAgreement(Variables.villageReviewId(execution)));
	}

	/** The households go round again, by the dates that are left for them. */
	@Bean
	JavaDelegate prepareResurvey(VillageSteps steps) {
		return (execution) -> {
			execution.setVariable(Variables.HOUSEHOLD_IDS, steps.prepareResurvey(Variables.villageReviewId(execution)));
			Object last = execution.getVariable(Variables.MINUTES_DUE_AT);
			execution.setVariable(Variables.SURVEY_DUE_AT, last);
			execution.setVariable(Variables.MEETING_DUE_AT, last);
		};
	}

	@Bean
	JavaDelegate finishVillage(VillageSteps steps) {
		return (execution) -> steps.finish(Variables.villageReviewId(execution));
	}

	@Bean
	JavaDelegate recordCancellation(VillageSteps steps) {
		return (execution) -> steps.end(Variables.villageReviewId(execution), Status.CANCELLED);
	}

}
