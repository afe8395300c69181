package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Date;

import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.approval.OpinionRoute;
import vn.rasoat.approval.Opinions;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.procedure.decision.DecideCommuneModel.Variables;

/** Service tasks of {@code decide-commune}, each named as its node. */
@Configuration(proxyBeanMethods = false)
class DecideCommuneDelegates {

	/**
	 * Where the law of the time sets no days for the answer, the last day of the decision
	 * is the one people are pressed for.
	 */
	@Bean
	JavaDelegate routeOpinion(Opinions opinions, DecisionRecords records) {
		return (execution) -> {
			OpinionRoute route = opinions.route(Variables.communeReviewId(execution));
			LocalDate due = route.dueOn();
			records.routed(execution.getProcessBusinessKey(), route);
			execution.setVariable(Variables.OPINION_NEEDED, route.isNeeded());
			execution.setVariable(Variables.OPINION_DUE_AT, (due != null) ? Date.from(WorkingDays.endOf(due))
					: execution.getVariable(Variables.DECISION_DUE_AT));
			execution.setVariable(Variables.HOUSEHOLDS_RETURNED, false);
			execution.setVariable(Variables.ANY_TO_RECOGNISE, !route.isNeeded());
		};
	}

	@Bean
	JavaDelegate takeOpinion(Opinions opinions) {
		return (execution) -> {
			Opinions.Taken taken = opinions.take(Variables.communeReviewId(execution));
			execution.setVariable(Variables.HOUSEHOLDS_RETURNED, taken.householdsReturned());
			execution.setVariable(Variables.ANY_TO_RECOGNISE, taken.anyToRecognise());
		};
	}

	/** Those who were held back are reported in the next round. */
	@Bean
	JavaDelegate findUnsettled(RecognitionDecisions decisions) {
		return (execution) -> {
			if (!decisions.heldBack(Variables.communeReviewId(execution)).isEmpty()) {
				execution.setVariable(Variables.HOUSEHOLDS_RETURNED, true);
			}
		};
	}

	@Bean
	JavaDelegate recordDecisionCancelled(DecisionRecords records) {
		return (execution) -> records.cancelled(execution.getProcessBusinessKey());
	}

}
