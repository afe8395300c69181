package vn.rasoat.procedure.campaign;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.CommunesToFollow;
import vn.rasoat.cycle.CommunesToFollow.Following;
import vn.rasoat.cycle.Plan;
import vn.rasoat.cycle.Plans;

/** One commune follows one document, once. */
@Component
class FollowingCommune {

	private final CommunesToFollow waiting;

	private final CommuneReviews communes;

	private final Plans plans;

	private final MovingCommunes moving;

	private final CampaignRecords records;

	FollowingCommune(CommunesToFollow waiting, CommuneReviews communes, Plans plans, MovingCommunes moving,
			CampaignRecords records) {
		this.waiting = waiting;
		this.communes = communes;
		this.plans = plans;
		this.moving = moving;
		this.records = records;
	}

	/** Must run in a transaction. A commune that is done by then follows nothing. */
	void follow(Following following) {
		CommuneReview commune = this.communes.get(following.communeReviewId());
		if (this.waiting.take(following) && !commune.status().isFinal()) {
			Plan extension = this.plans.extensionsOf(commune.campaignId())
				.stream()
				.filter((it) -> it.id() == following.planId())
				.findFirst()
				.orElseThrow();
			this.moving.follow(commune, extension.dates().lastDays().keySet());
			this.records.followed(commune, extension, this.plans.datesOf(commune.id()));
		}
	}

}
