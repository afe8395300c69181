package vn.rasoat.procedure.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Level;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ListMaking;
import vn.rasoat.refusal.Refusal;

/**
 * The villages of a commune's review. Each begins with the households the commune manages
 * as poor or near-poor on its list (QĐ 24/2021/QĐ-TTg, Art. 4.1).
 */
@Component
@Transactional
class CommuneVillages {

	private final CommuneReviews communes;

	private final VillageReviews villages;

	private final ListMaking lists;

	private final Areas areas;

	private final CommuneRecords records;

	CommuneVillages(CommuneReviews communes, VillageReviews villages, ListMaking lists, Areas areas,
			CommuneRecords records) {
		this.communes = communes;
		this.villages = villages;
		this.lists = lists;
		this.areas = areas;
		this.records = records;
	}

	/**
	 * What would stop the commune from beginning, known beforehand so that it does not
	 * stop the others of its campaign.
	 */
	Optional<Refusal> obstacle(CommuneReview commune) {
		List<Unit> standing = standing(commune);
		return standing.isEmpty() ? Optional.of(new CommuneWithoutVillages(commune.communeName()))
				: standing.stream()
					.filter((village) -> !isUnderWayByItself(village, commune.reviewYear()))
					.flatMap((village) -> this.villages.obstacle(commune, village.code()).stream())
					.findFirst();
	}

	/** Villages the commune has on this day. */
	List<Unit> standing(CommuneReview commune) {
		return this.areas.below(commune.communeCode(), this.records.today())
			.stream()
			.filter((unit) -> unit.level() == Level.VILLAGE)
			.toList();
	}

	/** Opens the review of every village the commune has today. */
	List<Long> open(long communeReviewId) {
		CommuneReview commune = this.communes.get(communeReviewId);
		List<Unit> standing = standing(commune);
		if (standing.isEmpty()) {
			throw new CommuneWithoutVillages(commune.communeName());
		}
		List<Long> opened = new ArrayList<>();
		for (Unit village : standing) {
			if (isUnderWayByItself(village, commune.reviewYear())) {
				this.records.villageLeftOut(commune, village.name());
			}
			else {
				opened.add(open(commune, village.code()).id());
			}
		}
		return opened;
	}

	/** Opens the review of one village, with the current list on it. */
	VillageReview open(CommuneReview commune, String villageCode) {
		VillageReview village = this.villages.openFor(commune, villageCode);
		int taken = this.lists.takeOverCurrent(village.id());
		this.records.villageOpened(commune, village, taken);
		return village;
	}

	/** Villages whose households were sent back go round again with them alone. */
	List<Long> reopen(long communeReviewId) {
		Map<Long, List<Long>> returned = this.communes.waitingReturns(communeReviewId);
		returned.forEach((village, households) -> {
			this.villages.lock(village);
			this.records.villageReopened(this.villages.returned(village, households), households);
		});
		this.records.reopened(this.communes.reviewedAgain(communeReviewId), returned.size());
		return List.copyOf(returned.keySet());
	}

	private boolean isUnderWayByItself(Unit village, int year) {
		return this.villages.of(village.code(), year)
			.filter((there) -> there.status() != VillageReview.Status.PREPARING)
			.isPresent();
	}

}
