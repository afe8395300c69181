package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ListFiles;

/**
 * Two weeks of invented work in a commune of An Giang, done as people do it; all of it or
 * nothing.
 */
@Component
@Profile("demo & !carry")
class DemoSeed {

	private static final LocalDate VILLAGES_SINCE = LocalDate.of(2025, 7, 1);

	private final Areas areas;

	private final VillageReviews reviews;

	private final ListFiles files;

	private final DemoPeople people;

	private final FieldWork work;

	DemoSeed(Areas areas, VillageReviews reviews, ListFiles files, DemoPeople people, FieldWork work) {
		this.areas = areas;
		this.reviews = reviews;
		this.files = files;
		this.people = people;
		this.work = work;
	}

	boolean isSown() {
		return this.people.areThere();
	}

	/** Villages, people and lists; the reviews are open and not begun. */
	@Transactional
	public Map<DemoVillage, VillageReview> sow(DemoLists lists, int year, LocalDate today) {
		List<Unit> villages = DemoVillage.ALL.stream()
			.map((it) -> this.areas.addVillage(DemoVillage.COMMUNE_CODE, "hamlet", it.name(), VILLAGES_SINCE))
			.toList();
		this.people.come(this.areas.get(DemoVillage.COMMUNE_CODE, today).path(),
				villages.stream().map(Unit::path).toList());
		Map<DemoVillage, VillageReview> opened = new HashMap<>();
		this.work.as(DemoPeople.COMMUNE.officer(), () -> {
			for (int number = 0; number < villages.size(); number++) {
				DemoVillage village = DemoVillage.ALL.get(number);
				opened.put(village, this.reviews.open(villages.get(number).code(), year, village.milestones()));
			}
			return this.files.take(DemoVillage.COMMUNE_CODE, "danh-sach-mau.csv", lists.communeFile());
		});
		return Map.copyOf(opened);
	}

}
