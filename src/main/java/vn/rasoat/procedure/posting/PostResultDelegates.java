package vn.rasoat.procedure.posting;

import java.util.Date;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.posting.Posting;
import vn.rasoat.procedure.posting.PostResultModel.Variables;

/**
 * Service tasks of {@code post-result}, each named as its node: read the id, call the
 * domain.
 */
@Configuration(proxyBeanMethods = false)
class PostResultDelegates {

	@Bean
	JavaDelegate preparePosting(PostingSteps steps, HangingDates dates) {
		return (execution) -> {
			execution.setVariable(Variables.POSTING_ID,
					isRecheck(execution) ? steps.prepareRecheck(id(execution, Variables.COMPLAINT_ID))
							: steps.prepareResult(id(execution, Variables.VILLAGE_REVIEW_ID)));
			execution.setVariable(Variables.POSTING_DUE_AT,
					Date.from(dates.dueAt(execution.getProcessBusinessKey())));
		};
	}

	@Bean
	JavaDelegate openPosting(PostingSteps steps) {
		return (execution) -> execution.setVariable(Variables.POSTING_ENDS_AT,
				Date.from(steps.open(id(execution, Variables.POSTING_ID))));
	}

	@Bean
	JavaDelegate openComplaint(ComplaintSteps steps) {
		return (execution) -> steps.begin(id(execution, Variables.COMPLAINT_ID));
	}

	@Bean
	JavaDelegate closePosting(PostingSteps steps) {
		return (execution) -> execution.setVariable(Variables.COMPLAINTS_OPEN,
				steps.close(id(execution, Variables.POSTING_ID)));
	}

	@Bean
	JavaDelegate recordPostingCancelled(PostingSteps steps) {
		return (execution) -> steps.cancelled(id(execution, Variables.POSTING_ID));
	}

	private static boolean isRecheck(VariableScope scope) {
		return Posting.Kind.RECHECK.name().equals(scope.getVariable(Variables.POSTING_KIND));
	}

	private static long id(VariableScope scope, String name) {
		return (Long) scope.getVariable(name);
	}

}
