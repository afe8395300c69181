package vn.rasoat.procedure.village;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Setting;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;

/** A review as other programs read it. */
record ReviewJson(long id, int reviewYear, String villageCode, String villageName, String area, Setting setting,
		String ruleSet, Milestones milestones, VillageReview.Status status, @Nullable LocalDate startedOn, int round,
		String caseKey) {

	static ReviewJson of(VillageReview review) {
		return new ReviewJson(review.id(), review.reviewYear(), review.villageCode(), review.villageName(),
				review.path().text(), review.setting(), review.ruleSet(), review.milestones(), review.status(),
				review.startedOn(), review.round(), review.caseKey());
	}

}
