package vn.rasoat.succession;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.FormerUnits;
import vn.rasoat.area.SuccessorRegister;
import vn.rasoat.area.Unit;
import vn.rasoat.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.succession.OldHouseholds.PAPER;
import static vn.rasoat.succession.OldHouseholds.PLAIN;
import static vn.rasoat.succession.OldHouseholds.TODAY;

/** What an admin has to say before a commune is moved. */
@RaSoatTest
class DividedCommunesTests {

	@Autowired
	private MovingUnits moving;

	@Autowired
	private Previewing previewing;

	@Autowired
	private SuccessorRegister successors;

	@Autowired
	private FormerUnits formerUnits;

	@Autowired
	private Areas areas;

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
		long right = this.previewing.of(old)
			.rights()
			.stream()
			.filter((it) -> !it.village())
			.findFirst()
			.orElseThrow()
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
		assertThat(this.formerUnits.successorsOf(first.path()))
			.allSatisfy((path) -> assertThat(one.path().contains(path)).isTrue());
		assertThat(this.formerUnits.takenOver(List.of(one.path()))).containsExactly(first.path());
		assertThat(this.formerUnits.divided(List.of(one.path()))).containsExactly(old.path());
	}

	@Test
	void whoWorkedInTheDistrictGoesNowhereUnlessTheAdminSaysSo() {
		Unit old = this.province.whole();
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
		assertThat(this.formerUnits.successorsOf(district.path())).containsExactly(this.province.province().path());
	}

	@Test
	void aPartAloneIsNotEnough() {
		Unit old = this.province.old("RURAL");
		this.province.becomes(old, this.province.next("RURAL"), "part");
		assertThat(this.previewing.of(old).isReady()).isFalse();
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(SuccessorsIncomplete.class);
		this.successors.record(old, this.province.next("RURAL").code(), false);
		assertThat(this.previewing.of(old).isReady()).isTrue();
	}

	/** The one part that was known was the whole: it is put right, and the move goes on. */
	@Test
	void refusedPartLeavesEverythingInPlaceUntilItIsPutRight() {
		Unit old = this.province.old("RURAL");
		Unit next = this.province.next("RURAL");
		this.province.becomes(old, next, "part");
		Unit village = this.province.village(old, "Bản Nà");
		String head = this.people.with(Role.VILLAGE_HEAD, village.path());
		assertThatThrownBy(() -> this.moving.move(old, PLAIN)).isInstanceOf(SuccessorsIncomplete.class);
		assertThat(this.formerUnits.from(List.of(old.path()))).isEmpty();
		assertThat(this.areas.below(next.code(), TODAY)).isEmpty();
		assertThat(this.people.actor(head).may(Role.VILLAGE_HEAD, village.path())).isTrue();

		this.successors.forget(old, next.code());
		this.successors.record(old, next.code(), true);
		this.moving.move(old, PLAIN);

		Unit moved = this.areas.below(next.code(), TODAY).get(0);
		assertThat(moved.name()).isEqualTo("Bản Nà");
		assertThat(this.people.actor(head).may(Role.VILLAGE_HEAD, moved.path())).isTrue();
		assertThat(this.people.actor(head).may(Role.VILLAGE_HEAD, village.path())).as("the old right has ended")
			.isFalse();
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
		assertThat(this.formerUnits.from(List.of(old.path()))).extracting((it) -> it.after().code())
			.containsExactly(next.code());
		assertThatThrownBy(() -> this.successors.forget(old, next.code())).isInstanceOf(Refusal.class);
	}

}
