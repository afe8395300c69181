package vn.rasoat.procedure.campaign;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Names in {@code processes/review-cycle.bpmn}. */
final class ReviewCycleModel {

	static final String KEY = "review-cycle";

	/** No commune of the campaign is open any more. */
	static final String ALL_COMMUNES_FINISHED = "AllCommunesFinished";

	/** Message that ends a running campaign. */
	static final String CANCELLED = "CampaignCancelled";

	static final String ISSUE_PLAN = "UserTask_IssuePlan";

	static final String REPORT_PRELIMINARY = "UserTask_ReportPreliminary";

	static final String SET_UP_COMMITTEE = "UserTask_SetUpCommittee";

	static final String LAUNCH_CAMPAIGN = "UserTask_LaunchCampaign";

	static final String REPORT_OFFICIAL = "UserTask_ReportOfficial";

	static final String APPROVE_RESULTS = "UserTask_ApproveResults";

	private ReviewCycleModel() {
	}

	/** The campaign, what its timers wait for, and what its gateways ask. */
	static final class Variables {

		static final String CAMPAIGN_ID = "campaignId";

		static final String COMMITTEE_DUE_AT = "committeeDueAt";

		static final String TRAINING_DUE_AT = "trainingDueAt";

		static final String PRELIMINARY_DUE_AT = "preliminaryDueAt";

		static final String OFFICIAL_DUE_AT = "officialDueAt";

		static final String OFFICIAL_OPENS_AT = "officialOpensAt";

		static final String APPROVAL_REQUIRED = "approvalRequired";

		static final String COMMUNES_OPEN = "communesOpen";

		private Variables() {
		}

		static long campaignId(VariableScope scope) {
			return (Long) scope.getVariable(CAMPAIGN_ID);
		}

	}

}
