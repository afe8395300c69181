package vn.rasoat.succession;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.area.Setting;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.HouseholdPlaces;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.succession.MovingProvinces.Order;
import vn.rasoat.succession.MovingProvinces.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.succession.OldHouseholds.PAPER;
import static vn.rasoat.succession.OldHouseholds.TODAY;
import static vn.rasoat.succession.OldProvince.LAST_DAY;

/** Many communes at once, and one with another name. */
@RaSoatTest
class MovingProvincesTests {

	@Autowired
	private MovingProvinces provinces;

	@Autowired
	private RenamingCommunes renaming;

	@Autowired
	private FormerUnits formerUnits;

	@Autowired
	private Areas areas;

	@Autowired
	private Households households;

	@Autowired
	private HouseholdPlaces places;

	@Autowired
	private TestPeople people;

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
	void aProvinceAtOnceLeavesOutWhatIsRefusedAndGoesOnAnotherTime() {
		Unit free = this.province.whole();
		Unit busy = this.province.whole();
		Unit village = this.province.village(busy, "Thôn Một");
		VillageReview review = this.before.review(village);
		Unit divided = this.province.old("RURAL");
		this.province.becomes(divided, this.province.next("RURAL"), "part");
		Order order = new Order(PAPER, true, false, "");
		Outcome first = this.provinces.move(this.province.province(), LAST_DAY, order);
		assertThat(first.moved()).isEqualTo(1);
		assertThat(first.failures()).extracting(MovingProvinces.Failure::code).containsExactly(busy.code());
		assertThat(first.progress().byHand()).extracting(Unit::code).containsExactly(divided.code());
		assertThat(this.formerUnits.from(List.of(free.path()))).hasSize(1);
		this.before.ended(review);
		assertThat(this.provinces.move(this.province.province(), LAST_DAY, order).moved()).isEqualTo(1);
		Outcome last = this.provinces.move(this.province.province(), LAST_DAY, order);
		assertThat(last.moved()).isZero();
		assertThat(last.progress().moved()).isEqualTo(2);
	}

	@Test
	void renamedCommuneKeepsCodesHouseholdsAndRights() {
		Unit commune = this.province.next("RURAL");
		Unit village = this.province.village(commune, "Thôn Một");
		long household = this.before.registered(village, "Trần Văn Ở");
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

}
