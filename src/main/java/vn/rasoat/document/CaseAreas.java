package vn.rasoat.document;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.VillageReviews;

/** Where a case lies, which decides who may see its papers. */
@Component
class CaseAreas {

	private static final String VILLAGE_REVIEW = "village-review/";

	private final VillageReviews reviews;

	CaseAreas(VillageReviews reviews) {
		this.reviews = reviews;
	}

	/** Papers of a case of an unknown kind are there for nobody. */
	AreaPath of(String caseKey) {
		if (!caseKey.matches(VILLAGE_REVIEW + "\\d{1,18}")) {
			throw new PaperUnknown();
		}
		return this.reviews.get(Long.parseLong(caseKey.substring(VILLAGE_REVIEW.length()))).path();
	}

}
