package vn.rasoat.procedure.commune;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.worklist.TaskOpened;

/**
 * While the villages are under way the commune itself has no task; the first one it gets
 * again is its report, so all villages are done.
 */
@Component
class CommuneAdvance {

	private final CommuneReviews communes;

	CommuneAdvance(CommuneReviews communes) {
		this.communes = communes;
	}

	@EventListener
	void opened(TaskOpened opened) {
		String caseKey = opened.task().caseKey();
		if (CaseKey.COMMUNE_REVIEW.names(caseKey)
				&& this.communes.get(CaseKey.COMMUNE_REVIEW.idOf(caseKey)).status() == Status.REVIEWING) {
			this.communes.deciding(CaseKey.COMMUNE_REVIEW.idOf(caseKey));
		}
	}

}
