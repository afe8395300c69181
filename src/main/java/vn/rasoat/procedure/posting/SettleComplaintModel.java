package vn.rasoat.procedure.posting;

/**
 * Names in {@code processes/settle-complaint.bpmn}; a contract test holds both together.
 */
final class SettleComplaintModel {

	static final String KEY = "settle-complaint";

	/** Message that ends the work on a complaint. */
	static final String CANCELLED = "ComplaintCancelled";

	/** Whoever complained took it back before the re-check was done. */
	static final String WITHDRAWN = "ComplaintWithdrawn";

	static final String RECHECK_HOUSEHOLD = "UserTask_RecheckHousehold";

	static final String ANSWER_COMPLAINT = "UserTask_AnswerComplaint";

	private SettleComplaintModel() {
	}

	/** Ids, and the date the timers wait for. */
	static final class Variables {

		static final String COMPLAINT_ID = "complaintId";

		static final String VILLAGE_REVIEW_ID = "villageReviewId";

		static final String HOUSEHOLD_ID = "householdId";

		static final String RECHECK_DUE_AT = "recheckDueAt";

		static final String POSTING_KIND = "postingKind";

		private Variables() {
		}

	}

}
