package vn.rasoat.procedure;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.cycle.VillageReview.Status;
import vn.rasoat.procedure.ReviewVillageModel.Variables;

/**
 * Service tasks and listeners of {@code review-village}, each named as its node: read the
 * id, call the domain.
 */
@Configuration(proxyBeanMethods = false)
class ReviewVillageDelegates {

	@Bean
	JavaDelegate closeList(VillageSteps steps) {
		return (execution) -> execution.setVariable(Variables.HOUSEHOLD_IDS,
				steps.closeList(Variables.villageReviewId(execution)));
	}

	@Bean
	JavaDelegate tellSurveyLate(MilestoneWatch watch) {
		return (execution) -> watch.passed(Variables.villageReviewId(execution), "survey");
	}

	@Bean
	TaskListener tellMeetingLate(MilestoneWatch watch) {
		return (task) -> watch.passed(Variables.villageReviewId(task), "meeting");
	}

	@Bean
	TaskListener tellMinutesLate(MilestoneWatch watch) {
		return (task) -> watch.passed(Variables.villageReviewId(task), "minutes");
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
		return (execution) -> steps.end(Variables.villageReviewId(execution), Status.MINUTES_SIGNED);
	}

	@Bean
	JavaDelegate recordCancellation(VillageSteps steps) {
		return (execution) -> steps.end(Variables.villageReviewId(execution), Status.CANCELLED);
	}

}
