package vn.rasoat.doubles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

@Component
public class InMemoryVillageReviews implements VillageReviews {

	private final Map<Long, VillageReview> reviews = new ConcurrentHashMap<>();

	private final Areas areas;

	public InMemoryVillageReviews(Areas areas) {
		this.areas = areas;
	}

	@Override
	public VillageReview get(long id) {
		return Optional.ofNullable(this.reviews.get(id)).orElseThrow();
	}

	@Override
	public List<VillageReview> in(AreaPath area) {
		return this.reviews.values().stream().filter((review) -> area.contains(review.path())).toList();
	}

	@Override
	public Optional<VillageReview> of(String villageCode, int reviewYear) {
		return this.reviews.values().stream().filter((review) -> review.villageCode().equals(villageCode)).findFirst();
	}

	@Override
	public VillageReview open(String villageCode, int reviewYear, Milestones milestones) {
		Unit unit = this.areas.get(villageCode, LocalDate.of(reviewYear, 9, 1));
		VillageReview review = new VillageReview(7000 + this.reviews.size(), reviewYear, villageCode, unit.name(),
				unit.path(), unit.setting(), "2022-2026", milestones, VillageReview.Status.PREPARING, null, null, 1);
		this.reviews.put(review.id(), review);
		return review;
	}

}
