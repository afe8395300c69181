package vn.rasoat.procedure.posting;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.rasoat.procedure.posting.SettleComplaintModel.Variables;

/**
 * Service tasks of {@code settle-complaint}, each named as its node: read the id, call
 * the domain.
 */
@Configuration(proxyBeanMethods = false)
class SettleComplaintDelegates {

	@Bean
	JavaDelegate classifyRecheck(ComplaintSteps steps) {
		return (execution) -> steps.classify(complaintId(execution));
	}

	@Bean
	JavaDelegate settleComplaint(ComplaintSteps steps) {
		return (execution) -> steps.settle(complaintId(execution));
	}

	@Bean
	JavaDelegate endWithdrawnComplaint(ComplaintSteps steps) {
		return (execution) -> steps.withdrawn(complaintId(execution));
	}

	@Bean
	JavaDelegate recordComplaintCancelled(ComplaintSteps steps) {
		return (execution) -> steps.cancelled(complaintId(execution));
	}

	private static long complaintId(VariableScope scope) {
		return (Long) scope.getVariable(Variables.COMPLAINT_ID);
	}

}
