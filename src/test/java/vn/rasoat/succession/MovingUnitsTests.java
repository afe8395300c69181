package vn.rasoat.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.Areas;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.HouseholdPlaces;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.succession.OldHouseholds.PAPER;
import static vn.rasoat.succession.OldHouseholds.PLAIN;
import static vn.rasoat.succession.OldHouseholds.TODAY;
import static vn.rasoat.succession.OldProvince.CHANGE;
import static vn.rasoat.succession.OldProvince.LAST_DAY;

/** What follows a commune to its successor. */
@RaSoatTest
class MovingUnitsTests {

	@Autowired
	private MovingUnits moving;

	@Autowired
	private Previewing previewing;

	@Autowired
	private FormerUnits formerUnits;

	@Autowired
	private Areas areas;

	@Autowired
	private Households households;

	@Autowired
	private HouseholdPlaces places;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ListMaking lists;

	@Autowired
	private VillageReviews reviews;

	private OldProvince province;

	private OldHouseholds before;

	@BeforeEach
	void province() {
		this.province = OldProvince.in(this.jdbc, this.areas);
		this.before = new OldHouseholds(this.reviews, this.lists);
	}

	@Test
	void villagesAreUrbanWhenTheWardIs() {
		Unit myKhanh = this.areas.get("30310", LAST_DAY);
		Unit village = this.areas.addVillage("30310", "hamlet", "Ấp Bình Hòa 1", OldProvince.ALWAYS);
		assertThat(village.setting()).isEqualTo(Setting.RURAL);
		Preview preview = this.previewing.of(myKhanh);
		assertThat(preview.successors()).extracting(Unit::name).containsExactly("Phường Bình Đức");
		assertThat(preview.changesSetting(preview.successors().get(0))).isTrue();
		this.moving.move(myKhanh, PLAIN);
		assertThat(this.areas.below("30292", TODAY)).filteredOn((unit) -> unit.name().equals("Ấp Bình Hòa 1"))
			.hasSize(1)
			.allSatisfy((unit) -> assertThat(unit.setting()).isEqualTo(Setting.URBAN));
		assertThat(this.formerUnits.successorsOf(this.areas.get("89", LAST_DAY).path()))
			.as("the old province passed into the one of another code")
			.containsExactly(this.areas.get("91", TODAY).path());
	}

	@Test
	void householdsKeepTheirNumberAndKnowWhereTheyWere() {
		Unit old = this.province.old("RURAL");
		Unit next = this.province.next("RURAL");
		this.province.becomes(old, next, "whole");
		Unit village = this.province.village(old, "Thôn Một");
		long household = this.before.registered(village, "Nguyễn Văn Giữ");
		assertThat(this.moving.move(old, PLAIN)).isEqualTo(new MovingUnits.Moved(1, 1, 0));
		Unit now = this.areas.below(next.code(), TODAY).get(0);
		assertThat(now.code()).isEqualTo(next.code() + "-01");
		assertThat(this.households.in(now.code())).extracting(Household::id).containsExactly(household);
		assertThat(this.households.in(village.code())).isEmpty();
		assertThat(this.places.formerPlaces(household)).containsExactly(
				new HouseholdPlaces.FormerPlace(village.code(), "Thôn Một", old.code(), old.name(), CHANGE));
		assertThat(this.households.historyOf(household)).hasSize(1);
	}

	@Test
	void secondTimeMovesNothingAndSaysWhoWasFirst() {
		Unit old = this.province.whole();
		this.province.village(old, "Thôn Một");
		this.moving.move(old, PLAIN);
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(MovedAlready.class);
		assertThat(this.previewing.of(old).isOver()).isTrue();
	}

	@Test
	void twoAdminsAtOnceMoveItOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < 3; round++) {
				Unit old = this.province.whole();
				Unit village = this.province.village(old, "Thôn Chung");
				this.before.registered(village, "Nguyễn Văn Một");
				CyclicBarrier start = new CyclicBarrier(2);
				List<Future<Boolean>> running = new ArrayList<>();
				for (int admin = 0; admin < 2; admin++) {
					running.add(threads.submit(() -> {
						start.await();
						return moved(old);
					}));
				}
				assertThat(running.get(0).get()).isNotEqualTo(running.get(1).get());
				assertThat(this.formerUnits.from(List.of(old.path()))).hasSize(1);
				assertThat(this.areas.below(this.formerUnits.from(List.of(old.path())).get(0).after().code(), TODAY))
					.hasSize(1);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void reviewUnderWayHoldsTheCommuneBack() {
		Unit old = this.province.whole();
		Unit village = this.province.village(old, "Thôn Một");
		VillageReview review = this.before.review(village);
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(ReviewsUnderWay.class)
			.satisfies((refusal) -> assertThat(((Refusal) refusal).arguments()[1]).isEqualTo("Thôn Một 2025"));
		assertThat(this.areas.find(village.code(), LAST_DAY)).isPresent();
		this.before.ended(review);
		assertThat(this.moving.move(old, PLAIN).villages()).isEqualTo(1);
	}

	@Test
	void nameThatIsTakenMustBeAnswered() {
		Unit old = this.province.old("RURAL");
		Unit next = this.province.next("RURAL");
		this.province.becomes(old, next, "whole");
		this.province.village(next, "Thôn 1");
		Unit village = this.province.village(old, "thôn 1");
		assertThat(this.previewing.of(old).villages().get(0).proposal()).isEqualTo("thôn 1 (" + old.code() + ")");
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(VillageNameTaken.class);
		this.moving.move(old, new Answers(PAPER, Map.of(), Map.of(village.code(), "Thôn 1A"), Map.of()));
		assertThat(this.areas.below(next.code(), TODAY)).extracting(Unit::name)
			.containsExactlyInAnyOrder("Thôn 1", "Thôn 1A");
	}

	private boolean moved(Unit old) {
		try {
			this.moving.move(old, PLAIN);
			return true;
		}
		catch (MovedAlready refusal) {
			return false;
		}
	}

}
