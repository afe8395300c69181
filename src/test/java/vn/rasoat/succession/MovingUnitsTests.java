package vn.rasoat.succession;

import java.time.LocalDate;
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
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.area.Resolution;
import vn.rasoat.area.Setting;
import vn.rasoat.area.SuccessorRegister;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.HouseholdPlaces;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.ruleset.Category;
import vn.rasoat.succession.MovingProvinces.Order;
import vn.rasoat.succession.MovingProvinces.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.succession.OldProvince.CHANGE;
import static vn.rasoat.succession.OldProvince.LAST_DAY;

/** What follows a commune to its successor, and what does not. */
@RaSoatTest
class MovingUnitsTests {

	private static final Resolution PAPER = new Resolution("1654/NQ-UBTVQH15", LocalDate.of(2025, 6, 16));

	private static final Answers PLAIN = new Answers(PAPER, Map.of(), Map.of(), Map.of());

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private MovingUnits moving;

	@Autowired
	private MovingProvinces provinces;

	@Autowired
	private RenamingCommunes renaming;

	@Autowired
	private Previewing previewing;

	@Autowired
	private SuccessorRegister successors;

	@Autowired
	private FormerUnits formerUnits;

	@Autowired
	private Areas areas;

	@Autowired
	private Households households;

	@Autowired
	private HouseholdPlaces places;

	@Autowired
	private ListMaking lists;

	@Autowired
	private VillageReviews reviews;

	@Autowired
	private TestPeople people;

	@Autowired
	private JdbcClient jdbc;

	private OldProvince province;

	@BeforeEach
	void province() {
		this.province = OldProvince.in(this.jdbc, this.areas);
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
		long household = registered(village, "Nguyễn Văn Giữ");
		assertThat(this.moving.move(old, PLAIN)).isEqualTo(new MovingUnits.Moved(1, 1, 0));
		Unit now = this.areas.below(next.code(), TODAY).get(0);
		assertThat(now.code()).isEqualTo(next.code() + "-01");
		assertThat(this.households.in(now.code())).extracting(Household::id).containsExactly(household);
		assertThat(this.households.in(village.code())).isEmpty();
		assertThat(this.places.formerPlaces(household)).containsExactly(new HouseholdPlaces.FormerPlace(village.code(),
				"Thôn Một", old.code(), old.name(), CHANGE));
		assertThat(this.households.historyOf(household)).hasSize(1);
	}

	@Test
	void secondTimeMovesNothingAndSaysWhoWasFirst() {
		Unit old = whole();
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
				Unit old = whole();
				Unit village = this.province.village(old, "Thôn Chung");
				registered(village, "Nguyễn Văn Một");
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
				assertThat(this.areas.below(this.formerUnits.from(List.of(old.path())).get(0).after().code(), TODAY)).hasSize(1);
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	@Test
	void reviewUnderWayHoldsTheCommuneBack() {
		Unit old = whole();
		Unit village = this.province.village(old, "Thôn Một");
		VillageReview review = review(village);
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(ReviewsUnderWay.class)
			.satisfies((refusal) -> assertThat(((Refusal) refusal).arguments()[1]).isEqualTo("Thôn Một 2025"));
		assertThat(this.areas.find(village.code(), LAST_DAY)).isPresent();
		this.reviews.ended(review.id(), VillageReview.Status.CANCELLED);
		assertThat(this.moving.move(old, PLAIN).villages()).isEqualTo(1);
	}

	@Test
	void nameThatIsTakenMustBeAnswered() {
		Unit old = this.province.old("RURAL");
		Unit next = this.province.next("RURAL");
		this.province.becomes(old, next, "whole");
		this.province.village(next, "Thôn 1");
		Unit village = this.province.village(old, "thôn 1");
		assertThat(this.previewing.of(old).villages().get(0).proposal())
			.isEqualTo("thôn 1 (" + old.code() + ")");
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(VillageNameTaken.class);
		this.moving.move(old, new Answers(PAPER, Map.of(), Map.of(village.code(), "Thôn 1A"), Map.of()));
		assertThat(this.areas.below(next.code(), TODAY)).extracting(Unit::name)
			.containsExactlyInAnyOrder("Thôn 1", "Thôn 1A");
	}

	@Test
	void ofADividedCommuneEachVillageAndPersonGoesWhereTheAdminSays() {
		Unit old = this.province.old("URBAN");
		Unit one = this.province.next("URBAN");
		Unit other = this.province.next("URBAN");
		this.province.becomes(old, one, "part");
		this.province.becomes(old, other, "part");
		Unit first = this.province.village(old, "Tổ 1");
		Unit second = this.province.village(old, "Tổ 2");
		String officer = this.people.with(Role.COMMUNE_OFFICER, old.path());
		String head = this.people.with(Role.VILLAGE_HEAD, second.path());
		long right = this.previewing.of(old).rights().stream().filter((it) -> !it.village()).findFirst().orElseThrow()
			.grant()
			.id();
		Map<String, String> both = Map.of(first.code(), one.code(), second.code(), other.code());
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(VillageUnassigned.class);
		assertThatThrownBy(() -> this.moving.move(old, new Answers(PAPER, both, Map.of(), Map.of())))
			.isInstanceOf(RightUnanswered.class);
		assertThat(this.formerUnits.from(List.of(old.path()))).as("all or nothing").isEmpty();
		this.moving.move(old, new Answers(PAPER, both, Map.of(), Map.of(right, other.code())));

		assertThat(this.areas.below(one.code(), TODAY)).extracting(Unit::name).containsExactly("Tổ 1");
		assertThat(this.areas.below(other.code(), TODAY)).extracting(Unit::name).containsExactly("Tổ 2");
		assertThat(this.people.actor(officer).may(Role.COMMUNE_OFFICER, other.path())).isTrue();
		assertThat(this.people.actor(officer).may(Role.COMMUNE_OFFICER, one.path())).isFalse();
		assertThat(this.people.actor(head).may(Role.VILLAGE_HEAD, this.areas.below(other.code(), TODAY).get(0).path()))
			.isTrue();
		assertThat(this.formerUnits.successorsOf(old.path())).containsExactlyInAnyOrder(one.path(), other.path());
		assertThat(this.formerUnits.successorsOf(first.path())).allSatisfy((path) -> assertThat(one.path().contains(path)).isTrue());
		assertThat(this.formerUnits.takenOver(List.of(one.path()))).containsExactly(first.path());
		assertThat(this.formerUnits.divided(List.of(one.path()))).containsExactly(old.path());
	}

	@Test
	void whoWorkedInTheDistrictGoesNowhereUnlessTheAdminSaysSo() {
		Unit old = whole();
		Unit district = this.province.districtUnit();
		String stays = this.people.with(Role.SUPERVISOR, district.path());
		String goes = this.people.with(Role.LEAD_OFFICER, district.path());
		Map<Long, String> rights = Map.of(this.previewing.of(old)
			.rights()
			.stream()
			.filter((it) -> it.above() && it.grant().username().equals(goes))
			.findFirst()
			.orElseThrow()
			.grant()
			.id(), Answers.PROVINCE);
		assertThat(this.moving.move(old, new Answers(PAPER, Map.of(), Map.of(), rights)).rights()).isEqualTo(1);
		assertThat(this.people.actor(goes).may(Role.LEAD_OFFICER, this.province.province().path())).isTrue();
		assertThat(this.people.actor(stays).grants()).hasSize(1);
		assertThat(this.formerUnits.successorsOf(district.path()))
			.containsExactly(this.province.province().path());
	}

	@Test
	void successorNobodyKnowsIsRecordedFirst() {
		Unit old = this.province.old("RURAL");
		Unit next = this.province.next("RURAL");
		Unit wrong = this.province.next("RURAL");
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(SuccessorNotKnown.class);
		this.successors.record(old, wrong.code(), true);
		assertThatThrownBy(() -> this.successors.record(old, next.code(), false)).isInstanceOf(Refusal.class);
		this.successors.forget(old, wrong.code());
		this.successors.record(old, next.code(), true);
		this.moving.move(old, PLAIN);
		assertThat(this.formerUnits.from(List.of(old.path()))).extracting((it) -> it.after().code()).containsExactly(next.code());
		assertThatThrownBy(() -> this.successors.forget(old, next.code())).isInstanceOf(Refusal.class);
	}

	@Test
	void aProvinceAtOnceLeavesOutWhatIsRefusedAndGoesOnAnotherTime() {
		Unit free = whole();
		Unit busy = whole();
		Unit village = this.province.village(busy, "Thôn Một");
		VillageReview review = review(village);
		Unit divided = this.province.old("RURAL");
		this.province.becomes(divided, this.province.next("RURAL"), "part");
		Order order = new Order(PAPER, true, false, "");
		Outcome first = this.provinces.move(this.province.province(), LAST_DAY, order);
		assertThat(first.moved()).isEqualTo(1);
		assertThat(first.failures()).extracting(MovingProvinces.Failure::code).containsExactly(busy.code());
		assertThat(first.progress().byHand()).extracting(Unit::code).containsExactly(divided.code());
		assertThat(this.formerUnits.from(List.of(free.path()))).hasSize(1);
		this.reviews.ended(review.id(), VillageReview.Status.CANCELLED);
		assertThat(this.provinces.move(this.province.province(), LAST_DAY, order).moved()).isEqualTo(1);
		Outcome last = this.provinces.move(this.province.province(), LAST_DAY, order);
		assertThat(last.moved()).isZero();
		assertThat(last.progress().moved()).isEqualTo(2);
	}

	@Test
	void renamedCommuneKeepsCodesHouseholdsAndRights() {
		Unit commune = this.province.next("RURAL");
		Unit village = this.province.village(commune, "Thôn Một");
		long household = registered(village, "Trần Văn Ở");
		String officer = this.people.with(Role.COMMUNE_OFFICER, commune.path());
		LocalDate day = LocalDate.of(2026, 3, 1);
		this.renaming.rename(commune, "ward", Setting.URBAN, "Phường Tên Mới", day, PAPER);
		assertThat(this.areas.get(commune.code(), day.minusDays(1)).name()).isEqualTo(commune.name());
		assertThat(this.areas.get(commune.code(), day).name()).isEqualTo("Phường Tên Mới");
		assertThat(this.areas.get(village.code(), TODAY).setting()).isEqualTo(Setting.URBAN);
		assertThat(this.households.get(household).villageCode()).isEqualTo(village.code());
		assertThat(this.places.formerPlaces(household)).extracting("communeName").containsExactly(commune.name());
		assertThat(this.people.actor(officer).may(Role.COMMUNE_OFFICER, commune.path())).isTrue();
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

	private Unit whole() {
		Unit old = this.province.old("RURAL");
		this.province.becomes(old, this.province.next("RURAL"), "whole");
		return old;
	}

	private long registered(Unit village, String head) {
		VillageReview review = review(village);
		long household = this.lists.addCurrent(review.id(), new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(head, "Chủ hộ", null, null, null, "Kinh"))), Category.POOR);
		this.reviews.ended(review.id(), VillageReview.Status.CANCELLED);
		return household;
	}

	private VillageReview review(Unit village) {
		LocalDate day = LocalDate.of(2025, 5, 5);
		LocalDate now = village.standsOn(TODAY) ? TODAY : day;
		TestTime.set(now);
		VillageReview review = this.reviews.open(village.code(), 2025, new Milestones(day, day, day));
		TestTime.set(TODAY);
		return review;
	}

}
