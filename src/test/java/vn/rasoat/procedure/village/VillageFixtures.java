package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;

import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers;
import vn.rasoat.household.Birth;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.ruleset.Category;

/**
 * Makes villages with people and households of their own, in a rural commune of An Giang.
 */
@TestComponent
class VillageFixtures {

	private static final String AN_GIANG = "91";

	private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dũng", "Én", "Giang", "Hoa", "Khánh");

	final Areas areas;

	final TestPeople people;

	final ListMaking lists;

	final Papers papers;

	final ReviewLists reviewLists;

	VillageFixtures(Areas areas, TestPeople people, ListMaking lists, Papers papers, ReviewLists reviewLists) {
		this.reviewLists = reviewLists;
		this.areas = areas;
		this.people = people;
		this.lists = lists;
		this.papers = papers;
	}

	Village village(VillageDriver driver, int households, Milestones milestones) {
		Unit commune = this.areas.below(AN_GIANG, VillageDriver.TODAY)
			.stream()
			.filter((it) -> it.setting() == Setting.RURAL)
			.findFirst()
			.orElseThrow();
		Unit unit = this.areas.addVillage(commune.code(), "hamlet",
				"Ấp " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1));
		VillageReview review = driver.reviews.open(unit.code(), 2026, milestones);
		Village village = new Village(driver, review.id(), this.people.with(Role.REVIEWER, unit.path()),
				this.people.with(Role.VILLAGE_HEAD, unit.path()),
				this.people.with(Role.COMMUNE_OFFICER, commune.path()));
		village.as(village.officer(), () -> {
			for (int number = 0; number < households; number++) {
				this.lists.addCurrent(review.id(), household(number), Category.POOR);
			}
			return null;
		});
		return village;
	}

	private static NewHousehold household(int number) {
		String name = "Nguyễn Văn " + GIVEN.get(number % GIVEN.size());
		return new NewHousehold(null, null, "Kinh", new Household.Tags(false, false, false),
				List.of(new NewHousehold.NewMember(name, "Chủ hộ", Birth.in(1970 + number % 20), null, null, "Kinh")));
	}

}
