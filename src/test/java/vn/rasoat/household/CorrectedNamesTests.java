package vn.rasoat.household;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.CorrectedNames.Correction;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Papers of 2025 tell which names were put right since, whichever way, in the review of
 * the year after too.
 */
@RaSoatTest
class CorrectedNamesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private CorrectedNames names;

	@Autowired
	private ListMaking lists;

	@Autowired
	private ListImports imports;

	@Autowired
	private Households register;

	@Autowired
	private VillageReviews reviews;

	@Autowired
	private Areas areas;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	private Unit village;

	private VillageReview before;

	private VillageReview now;

	private String officer;

	private long an;

	private long binh;

	@BeforeEach
	void twoHouseholdsOnThePapersOfTheYearBefore() {
		Unit commune = this.areas.below("91", DAY).get(2);
		this.village = this.areas.addVillage(commune.code(), "hamlet",
				"Ấp " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1));
		this.before = review(2025);
		this.an = this.lists.addCurrent(this.before.id(), household("Lê Văn An"), Category.POOR);
		this.binh = this.lists.addCurrent(this.before.id(), household("Đỗ Văn Binh"), Category.POOR);
		this.now = review(2026);
		this.lists.addCurrent(this.now.id(), this.an);
		this.lists.addCurrent(this.now.id(), this.binh);
		this.officer = this.people.with(Role.COMMUNE_OFFICER, commune.path());
	}

	@Test
	void nameCorrectedWithThePeopleOfTheHousehold() {
		correctsPeople(this.an, "Lê Văn Ân", "Ghi nhầm dấu");

		assertThat(since()).containsExactly(
				new Correction("Lê Văn An", "Lê Văn Ân", DAY, "Người thử commune-officer", "Ghi nhầm dấu"));
	}

	@Test
	void nameCorrectedByAFile() {
		String code = this.register.get(this.an).code();
		String file = "Mã hộ;Họ tên chủ hộ;Họ tên thành viên;Quan hệ với chủ hộ;Ngày sinh;Giới tính;Số CCCD;Thôn;Phân loại hộ\n"
				+ String.join(";", code, "Lê Văn Ấn", "Lê Văn Ấn", "Chủ hộ", "1970", "Nam", "082070000" + digits(),
						this.village.name(), "Hộ nghèo");
		correctsPeople(this.an, "Lê Văn An", "Thêm số CCCD", "082070000" + digits());
		this.imports.take(this.village.parentCode(), "sua.csv", file.getBytes(StandardCharsets.UTF_8));

		assertThat(since()).singleElement().satisfies((it) -> {
			assertThat(it.now()).isEqualTo("Lê Văn Ấn");
			assertThat(it.on()).isEqualTo(DAY);
			assertThat(it.by()).isNotNull();
		});
	}

	/** Two heads may get one name; each note tells of its own correction. */
	@Test
	void eachHouseholdIsToldOfItsOwnCorrection() {
		correctsPeople(this.an, "Trần Văn Bình", "Hộ thứ nhất");
		correctsPeople(this.binh, "Trần Văn Bình", "Hộ thứ hai");

		assertThat(since()).extracting(Correction::printed, Correction::reason)
			.containsExactlyInAnyOrder(org.assertj.core.api.Assertions.tuple("Lê Văn An", "Hộ thứ nhất"),
					org.assertj.core.api.Assertions.tuple("Đỗ Văn Binh", "Hộ thứ hai"));
	}

	@Test
	void nameCorrectedByItselfInTheYearAfter() {
		Member head = this.register.membersOf(this.binh).get(0);
		this.lists.correctName(this.now.id(), head.id(), "Đỗ Văn Bính", "Theo CCCD");

		assertThat(since()).singleElement().satisfies((it) -> {
			assertThat(it.printed()).isEqualTo("Đỗ Văn Binh");
			assertThat(it.reason()).isEqualTo("Theo CCCD");
		});
	}

	@Test
	void changeThatLeavesTheNameIsNone() {
		correctsPeople(this.an, "Lê Văn An", "Thêm số CCCD", "082070000" + digits());
		assertThat(since()).isEmpty();
	}

	private List<Correction> since() {
		return this.names.since(List.of(this.before.caseKey()), Map.of(this.an, "Lê Văn An", this.binh, "Đỗ Văn Binh"));
	}

	private void correctsPeople(long household, String name, String reason) {
		correctsPeople(household, name, reason, "");
	}

	private void correctsPeople(long household, String name, String reason, String citizenId) {
		assertThat(this.mvc.post()
			.uri("/reviews/{id}/households/{household}/people", this.now.id(), household)
			.with(TestPeople.as(this.officer))
			.with(csrf())
			.param("members[0].id", String.valueOf(this.register.membersOf(household).get(0).id()))
			.param("members[0].name", name)
			.param("members[0].relation", "Chủ hộ")
			.param("members[0].birth", "1970")
			.param("members[0].sex", "Nam")
			.param("members[0].citizenId", citizenId)
			.param("reason", reason)
			.exchange()).hasStatus(302);
	}

	private String digits() {
		return "%03d".formatted(this.an % 1000);
	}

	private VillageReview review(int year) {
		LocalDate day = LocalDate.of(year, 10, 16);
		return this.reviews.open(this.village.code(), year, new Milestones(day, day.plusDays(7), day.plusDays(14)));
	}

	private static NewHousehold household(String head) {
		return new NewHousehold(null, null, "Kinh", Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(head, "Chủ hộ", null, null, null, "Kinh")));
	}

}
