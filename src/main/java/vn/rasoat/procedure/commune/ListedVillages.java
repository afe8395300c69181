package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ReviewLists;

/** Villages of a commune's review with how many households are listed. */
@Component
class ListedVillages {

	private final VillageReviews villages;

	private final ReviewLists lists;

	private final CommuneVillages standing;

	private final CommuneRecords records;

	ListedVillages(VillageReviews villages, ReviewLists lists, CommuneVillages standing, CommuneRecords records) {
		this.villages = villages;
		this.lists = lists;
		this.standing = standing;
		this.records = records;
	}

	Map<VillageReview, Integer> of(long communeReviewId) {
		Map<VillageReview, Integer> listed = new LinkedHashMap<>();
		this.villages.ofCommune(communeReviewId)
			.forEach((village) -> listed.put(village, this.lists.of(village.id()).size()));
		return listed;
	}

	/** Villages of the commune that its review does not have. */
	List<Unit> missing(CommuneReview commune) {
		List<String> there = this.villages.ofCommune(commune.id())
			.stream()
			.filter((village) -> village.status() != VillageReview.Status.CANCELLED)
			.map(VillageReview::villageCode)
			.toList();
		return this.standing.standing(commune).stream().filter((unit) -> !there.contains(unit.code())).toList();
	}

	LocalDate today() {
		return this.records.today();
	}

}
