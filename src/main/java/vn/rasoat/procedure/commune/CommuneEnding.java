package vn.rasoat.procedure.commune;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.procedure.campaign.FinishedCommunes;

/**
 * A commune is done, recognised or called off; its campaign counts it.
 */
@Component
@Transactional
class CommuneEnding {

	private final CommuneReviews communes;

	private final FinishedCommunes finished;

	private final CommuneRecords records;

	CommuneEnding(CommuneReviews communes, FinishedCommunes finished, CommuneRecords records) {
		this.communes = communes;
		this.finished = finished;
		this.records = records;
	}

	void decided(long communeReviewId) {
		end(communeReviewId, Status.DECIDED);
	}

	void cancelled(long communeReviewId) {
		end(communeReviewId, Status.CANCELLED);
	}

	void preparationCancelled(long communeReviewId) {
		this.records.write(this.communes.get(communeReviewId), "commune-review.preparation-cancelled", Map.of());
	}

	private void end(long communeReviewId, Status status) {
		CommuneReview ended = this.communes.ended(communeReviewId, status);
		this.records.write(ended, "commune-review.ended", Map.of("status", status));
		this.finished.communeFinished(communeReviewId);
	}

}
