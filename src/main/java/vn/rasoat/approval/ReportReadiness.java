package vn.rasoat.approval;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.ReportTooEarly.Open;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;

/**
 * Whether a commune may report: every village is posted, no list hangs, every complaint
 * is settled and every late remark (phản ánh) answered.
 */
@Component
class ReportReadiness {

	private final CommuneSources sources;

	private final Postings postings;

	private final Complaints complaints;

	ReportReadiness(CommuneSources sources, Postings postings, Complaints complaints) {
		this.sources = sources;
		this.postings = postings;
		this.complaints = complaints;
	}

	void check(long communeReviewId) {
		this.sources.villages(communeReviewId).forEach(this::check);
	}

	private void check(VillageReview village) {
		if (this.postings.ofVillage(village.id()).stream().anyMatch(ReportReadiness::hangs)) {
			throw new ReportTooEarly(Open.POSTING, village.villageName());
		}
		this.complaints.ofVillage(village.id()).stream().filter(Complaint::isOpen).findFirst().ifPresent((it) -> {
			throw new ReportTooEarly(it.isRemark() ? Open.REMARK : Open.COMPLAINT, village.villageName());
		});
		if (!isDone(village)) {
			throw new ReportTooEarly(Open.VILLAGE, village.villageName());
		}
	}

	private static boolean hangs(Posting posting) {
		return posting.status() == Posting.Status.HANGING || posting.status() == Posting.Status.OPEN;
	}

	private static boolean isDone(VillageReview village) {
		return village.status() == VillageReview.Status.POSTED
				|| village.status() == VillageReview.Status.NOTHING_TO_REVIEW;
	}

}
