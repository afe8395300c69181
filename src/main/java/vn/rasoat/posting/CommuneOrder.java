package vn.rasoat.posting;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReviews;

/**
 * An objection comes before or after the report and the decision of its commune, never at
 * the same moment: both sides hold the commune's row, those who hold a posting take it
 * second.
 */
@Component
class CommuneOrder {

	private final Postings postings;

	private final VillageReviews villages;

	private final CommuneReviews communes;

	CommuneOrder(Postings postings, VillageReviews villages, CommuneReviews communes) {
		this.postings = postings;
		this.villages = villages;
		this.communes = communes;
	}

	Posting hold(long postingId) {
		Posting posting = this.postings.lock(postingId);
		Long commune = this.villages.get(posting.villageReviewId()).communeReviewId();
		if (commune != null) {
			this.communes.lock(commune);
		}
		return posting;
	}

}
