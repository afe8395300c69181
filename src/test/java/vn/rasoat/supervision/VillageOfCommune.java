package vn.rasoat.supervision;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.ruleset.Category;

/** Carries a village to its minutes, then counts it to the review of a commune. */
record VillageOfCommune(VillageDriver driver, VillageReviews reviews, TestPeople people, Areas areas, ListMaking lists,
		JdbcClient jdbc) {

	Village carried(CommuneReview commune) {
		Unit unit = this.areas.addVillage(commune.communeCode(), "hamlet",
				"Bản " + UUID.randomUUID().toString().substring(0, 8), CommuneFixture.TODAY.minusYears(1));
		long review = this.reviews.open(unit.code(), 2026, VillageDriver.MILESTONES).id();
		Village village = new Village(this.driver, review, this.people.with(Role.REVIEWER, unit.path()),
				this.people.with(Role.VILLAGE_HEAD, unit.path()),
				this.people.with(Role.COMMUNE_OFFICER, commune.path()));
		village.as(village.officer(),
				() -> this.lists.addCurrent(review,
						new NewHousehold(null, null, "Kinh", Household.Tags.NONE, List
							.of(new NewHousehold.NewMember("Nguyễn Văn An", "Chủ hộ", null, null, null, "Kinh"))),
						Category.POOR));
		village.begins();
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		// a village of a commune begins with its commune; here only where it belongs
		// matters
		this.jdbc.sql("update cycle_village_review set commune_review_id = ? where id = ?")
			.params(commune.id(), review)
			.update();
		return village;
	}

}
