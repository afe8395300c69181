package vn.rasoat.procedure.commune;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * Names in {@code processes/prepare-commune.bpmn}; a contract test holds both together.
 */
final class PrepareCommuneModel {

	static final String KEY = "prepare-commune";

	/** Message that ends a running preparation. */
	static final String CANCELLED = "PreparationCancelled";

	static final String SET_UP_COMMITTEE = "UserTask_SetUpCommuneCommittee";

	static final String TRAIN_REVIEWERS = "UserTask_TrainReviewers";

	static final String INFORM_RESIDENTS = "UserTask_InformResidents";

	static final String COUNT_RESIDENTS = "UserTask_CountResidents";

	static final String COMPLETE_LISTS = "UserTask_CompleteLists";

	private PrepareCommuneModel() {
	}

	/** The commune and the dates its timers wait for. */
	static final class Variables {

		static final String COMMUNE_REVIEW_ID = "communeReviewId";

		static final String COMMITTEE_DUE_AT = "committeeDueAt";

		static final String TRAINING_DUE_AT = "trainingDueAt";

		static final String LISTING_DUE_AT = "listingDueAt";

		private Variables() {
		}

		static long communeReviewId(VariableScope scope) {
			return (Long) scope.getVariable(COMMUNE_REVIEW_ID);
		}

	}

}
