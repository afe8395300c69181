package vn.rasoat.procedure.campaign;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;

/** A commune follows new dates with its villages and what is objected to there. */
@Component
public class MovingCommunes {

	private final VillageReviews villages;

	private final Complaints complaints;

	private final MovingCases moving;

	MovingCommunes(VillageReviews villages, Complaints complaints, MovingCases moving) {
		this.villages = villages;
		this.complaints = complaints;
		this.moving = moving;
	}

	/** Must run in a transaction. */
	public void follow(CommuneReview commune, Set<PlanMilestone> moved) {
		for (VillageReview village : this.villages.ofCommune(commune.id())) {
			if (village.status().isUnderWay()) {
				this.moving.follow(village.caseKey(), moved, Map.of());
				this.complaints.ofVillage(village.id())
					.stream()
					.filter((it) -> it.isOpen() && !it.isRemark())
					.forEach((it) -> follow(it, moved));
			}
		}
		if (commune.status() != CommuneReview.Status.WAITING) {
			this.moving.follow(commune.caseKey(), moved, Map.of());
		}
	}

	/** The result of a re-check hangs in time for the report. */
	private void follow(Complaint complaint, Set<PlanMilestone> moved) {
		if (moved.contains(PlanMilestone.REPORT)) {
			this.moving.follow(complaint.caseKey(), EnumSet.of(PlanMilestone.POSTING), Map.of());
		}
	}

}
