package vn.rasoat.procedure.campaign;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.procedure.Cancellation;

/** The communes a campaign opens, waits for and calls off. */
@Component
class CampaignCommunes {

	private final CommuneReviews reviews;

	private final FinishedCommunes finished;

	private final ObjectProvider<CommunesOfCampaign> processes;

	/**
	 * @param processes asked for late: the processes of communes know the campaign too
	 */
	CampaignCommunes(CommuneReviews reviews, FinishedCommunes finished, ObjectProvider<CommunesOfCampaign> processes) {
		this.reviews = reviews;
		this.finished = finished;
		this.processes = processes;
	}

	List<CommuneReview> waiting(long campaignId) {
		return this.reviews.ofCampaign(campaignId).stream().filter((it) -> it.status() == Status.WAITING).toList();
	}

	List<CommuneReview> open(long campaignId) {
		return this.finished.open(campaignId);
	}

	void opens(long communeReviewId) {
		this.processes.getObject().opens(communeReviewId);
	}

	/**
	 * Locks the communes before the campaign, as somebody does who finishes one: nobody
	 * waits in a circle.
	 */
	List<CommuneReview> lockOpen(long campaignId) {
		return open(campaignId).stream()
			.map(CommuneReview::id)
			.sorted()
			.map(this.reviews::lock)
			.filter((it) -> !it.status().isFinal())
			.toList();
	}

	void cancel(CommuneReview review, Cancellation cancellation) {
		this.processes.getObject().cancel(review.id(), cancellation);
	}

}
