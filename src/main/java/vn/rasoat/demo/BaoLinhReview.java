package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.ImportOutcome;
import vn.rasoat.household.ListFiles;

/**
 * A commune's whole review: its list read from a file, then every hamlet carried to
 * signed minutes. In one of them the meeting does not agree on two households, which go
 * round again.
 */
@Component
@Profile({ "demo", "test" })
class BaoLinhReview {

	static final int YEAR = 2023;

	private static final Milestones MILESTONES = new Milestones(LocalDate.of(YEAR, 9, 20), LocalDate.of(YEAR, 10, 10),
			LocalDate.of(YEAR, 10, 20));

	private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

	private static final int DISAGREEING = 4;

	private final Areas areas;

	private final VillageReviews reviews;

	private final ListFiles files;

	private final VillageWork work;

	private final FieldDays days;

	BaoLinhReview(Areas areas, VillageReviews reviews, ListFiles files, VillageWork work, FieldDays days) {
		this.areas = areas;
		this.reviews = reviews;
		this.files = files;
		this.work = work;
		this.days = days;
	}

	List<VillageReview> open() {
		return BaoLinh.INVENTED_HAMLETS.stream()
			.map((name) -> this.areas.addVillage(BaoLinh.COMMUNE_CODE, "village", name, SINCE))
			.map((village) -> this.reviews.open(village.code(), YEAR, MILESTONES))
			.toList();
	}

	ImportOutcome readList() {
		return this.files.take(BaoLinh.COMMUNE_CODE, "bao-linh.csv", BaoLinh.file().csv(BaoLinh.households()));
	}

	/** Takes all hamlets to signed minutes, day by day through September. */
	void carry(List<VillageReview> villages, Cast cast) {
		Map<String, SampleHousehold> families = new HashMap<>();
		BaoLinh.households().forEach((it) -> families.put(it.people().get(0).name(), it));
		villages.forEach((it) -> this.work.begins(it, cast));
		this.days.comes(LocalDate.of(YEAR, 9, 12), 16);
		villages.forEach((it) -> this.work.visits(it, cast, families, Integer.MAX_VALUE));
		this.days.comes(LocalDate.of(YEAR, 9, 13), 9);
		villages.forEach((it) -> this.work.convenes(it, cast, 3));
		this.days.comes(LocalDate.of(YEAR, 9, 16), 21);
		VillageReview disagreeing = villages.get(DISAGREEING);
		villages.forEach((it) -> this.work.meets(it, cast, (it == disagreeing) ? 2 : 0));
		this.days.comes(LocalDate.of(YEAR, 9, 18), 15);
		this.work.visits(disagreeing, cast, families, Integer.MAX_VALUE);
		this.work.convenes(disagreeing, cast, 3);
		this.days.comes(LocalDate.of(YEAR, 9, 21), 21);
		this.work.meets(disagreeing, cast, 0);
		this.days.comes(LocalDate.of(YEAR, 9, 22), 10);
		villages.forEach((it) -> this.work.minutesArrive(it, cast));
	}

}
