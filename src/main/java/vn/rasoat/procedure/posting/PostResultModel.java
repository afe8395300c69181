package vn.rasoat.procedure.posting;

/**
 * Names in {@code processes/post-result.bpmn}; a contract test holds both together.
 */
final class PostResultModel {

	static final String KEY = "post-result";

	/** Somebody objected while the list hangs. */
	static final String COMPLAINT_LODGED = "ComplaintLodged";

	/** The last complaint of a list that is taken down was settled. */
	static final String COMPLAINTS_SETTLED = "ComplaintsSettled";

	/** Message that ends a running posting. */
	static final String CANCELLED = "PostingCancelled";

	static final String HANG_VILLAGE_LIST = "UserTask_HangVillageList";

	static final String HANG_COMMUNE_LIST = "UserTask_HangCommuneList";

	private PostResultModel() {
	}

	/** Ids, the dates its timers wait for, and what the gateway asks. */
	static final class Variables {

		static final String VILLAGE_REVIEW_ID = "villageReviewId";

		/** The complaint whose re-check is posted, or the one lodged last. */
		static final String COMPLAINT_ID = "complaintId";

		static final String POSTING_KIND = "postingKind";

		static final String POSTING_ID = "postingId";

		/** Until then both boards must hang. */
		static final String POSTING_DUE_AT = "postingDueAt";

		static final String POSTING_ENDS_AT = "postingEndsAt";

		static final String COMPLAINTS_OPEN = "complaintsOpen";

		private Variables() {
		}

	}

}
