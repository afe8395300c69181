package vn.rasoat;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.NewCampaign;

/** A review of the commune in which all villages of the fixtures lie. */
@TestComponent
class RightsCommune {

	private final Campaigns campaigns;

	private final CommuneReviews communes;

	RightsCommune(Campaigns campaigns, CommuneReviews communes) {
		this.campaigns = campaigns;
		this.communes = communes;
	}

	/** Number of its review; it may be there already. */
	String reviewOf(String code) {
		return String.valueOf(review(code).id());
	}

	/** Number of the campaign it belongs to. */
	String campaignOf(String code) {
		return String.valueOf(review(code).campaignId());
	}

	private CommuneReview review(String code) {
		return this.communes.of(code, 2026)
			.orElseGet(() -> this.communes.open(
					this.campaigns.open(new NewCampaign("Đợt " + UUID.randomUUID(), 2026, "91", null, null)), code,
					LocalDate.of(2026, 10, 5)));
	}

}
