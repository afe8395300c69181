package vn.rasoat.procedure.decision;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Names in {@code decide-commune.bpmn}. The case of the process is its commune's, so is
 * the business key.
 */
final class DecideCommuneModel {

	static final String KEY = "decide-commune";

	/** Message: the review of the commune is called off. */
	static final String CANCELLED = "DecisionCancelled";

	/** Message: what the commune reported does not stand, so that it reports again. */
	static final String REPORT_OVERTAKEN = "ReportOvertaken";

	static final String SUBMIT_REPORT = "UserTask_SubmitReport";

	static final String APPRAISE_HOUSEHOLDS = "UserTask_AppraiseHouseholds";

	static final String GIVE_OPINION = "UserTask_GiveOpinion";

	static final String DECIDE_RECOGNITION = "UserTask_DecideRecognition";

	static final String ISSUE_CERTIFICATES = "UserTask_IssueCertificates";

	private DecideCommuneModel() {
	}

	/** Everything the process remembers. */
	static final class Variables {

		static final String COMMUNE_REVIEW_ID = "communeReviewId";

		static final String REPORT_DUE_AT = "reportDueAt";

		static final String DECISION_DUE_AT = "decisionDueAt";

		static final String CERTIFICATES_DUE_AT = "certificatesDueAt";

		static final String OPINION_NEEDED = "opinionNeeded";

		static final String OPINION_DUE_AT = "opinionDueAt";

		static final String HOUSEHOLDS_RETURNED = "householdsReturned";

		static final String ANY_TO_RECOGNISE = "anyToRecognise";

		private Variables() {
		}

		static long communeReviewId(VariableScope scope) {
			return (Long) scope.getVariable(COMMUNE_REVIEW_ID);
		}

	}

}
