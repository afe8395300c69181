package vn.rasoat.procedure.commune;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.worklist.TaskEntry;

/** The commune's review a task belongs to, and its villages. */
@Component
class OpenCommune {

	private final CommuneReviews communes;

	private final VillageReviews villages;

	OpenCommune(CommuneReviews communes, VillageReviews villages) {
		this.communes = communes;
		this.villages = villages;
	}

	CommuneReview of(TaskEntry task) {
		return this.communes.get(CaseKey.COMMUNE_REVIEW.idOf(task.caseKey()));
	}

	/** Villages that are not called off. */
	List<VillageReview> villages(TaskEntry task) {
		return this.villages.ofCommune(CaseKey.COMMUNE_REVIEW.idOf(task.caseKey()))
			.stream()
			.filter((village) -> village.status() != VillageReview.Status.CANCELLED)
			.toList();
	}

	/** The lists are complete: the villages begin. */
	void reviewing(TaskEntry task) {
		this.communes.reviewing(CaseKey.COMMUNE_REVIEW.idOf(task.caseKey()));
	}

}
