package vn.rasoat.procedure.commune;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.procedure.campaign.FinishedCommunes;

/**
 * A commune is done, recognised or called off; the last one of a campaign tells it. That
 * happens under the lock of the campaign, so that of two last ones exactly one tells.
 */
@Component
@Transactional
class CommuneEnding {

	private final CommuneReviews communes;

	private final Campaigns campaigns;

	private final FinishedCommunes finished;

	private final CommuneRecords records;

	CommuneEnding(CommuneReviews communes, Campaigns campaigns, FinishedCommunes finished, CommuneRecords records) {
		this.communes = communes;
		this.campaigns = campaigns;
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
		this.campaigns.lock(this.communes.get(communeReviewId).campaignId());
		CommuneReview ended = this.communes.ended(communeReviewId, status);
		this.records.write(ended, "commune-review.ended", Map.of("status", status));
		this.finished.communeFinished(communeReviewId);
	}

}
