package vn.rasoat.procedure.commune;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Names in {@code processes/review-commune.bpmn}; a contract test holds both together.
 */
final class ReviewCommuneModel {

	static final String KEY = "review-commune";

	/** Message that ends a running review. */
	static final String CANCELLED = "CommuneReviewCancelled";

	static final String REVIEW_VILLAGES = "CallActivity_ReviewVillages";

	private ReviewCommuneModel() {
	}

	/** Ids, the dates timers of the parts wait for, and what the gateway asks. */
	static final class Variables {

		static final String COMMUNE_REVIEW_ID = "communeReviewId";

		/** Reviews of the villages to go through now. */
		static final String VILLAGE_REVIEW_IDS = "villageReviewIds";

		static final String VILLAGE_REVIEW_ID = "villageReviewId";

		static final String HOUSEHOLDS_RETURNED = "householdsReturned";

		static final String COMMITTEE_DUE_AT = "committeeDueAt";

		static final String TRAINING_DUE_AT = "trainingDueAt";

		static final String LISTING_DUE_AT = "listingDueAt";

		static final String REPORT_DUE_AT = "reportDueAt";

		static final String DECISION_DUE_AT = "decisionDueAt";

		private Variables() {
		}

		static long communeReviewId(VariableScope scope) {
			return (Long) scope.getVariable(COMMUNE_REVIEW_ID);
		}

	}

}
