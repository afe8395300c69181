package vn.rasoat.procedure.village;

import org.camunda.bpm.engine.delegate.VariableScope;

import vn.rasoat.procedure.EachHousehold;

/**
 * Names in {@code processes/review-village.bpmn}; a contract test holds both together.
 */
final class ReviewVillageModel {

	static final String KEY = "review-village";

	/** Message that ends a running review. */
	static final String CANCELLED = "VillageReviewCancelled";

	static final String RECORD_SURVEY = "UserTask_RecordSurvey";

	static final String CONVENE_MEETING = "UserTask_ConveneMeeting";

	static final String RECORD_MEETING = "UserTask_RecordMeeting";

	static final String RECEIVE_MINUTES = "UserTask_ReceiveMinutes";

	private ReviewVillageModel() {
	}

	/**
	 * Everything the process remembers: ids, the dates its timers wait for, and what its
	 * gateways ask.
	 */
	static final class Variables {

		static final String VILLAGE_REVIEW_ID = "villageReviewId";

		static final String HOUSEHOLD_IDS = EachHousehold.IDS;

		static final String HOUSEHOLD_ID = EachHousehold.ID;

		static final String AGREEMENT_REACHED = "agreementReached";

		static final String SURVEY_DUE_AT = "surveyDueAt";

		static final String MEETING_DUE_AT = "meetingDueAt";

		static final String MINUTES_DUE_AT = "minutesDueAt";

		private Variables() {
		}

		static long villageReviewId(VariableScope scope) {
			return (Long) scope.getVariable(VILLAGE_REVIEW_ID);
		}

	}

}
