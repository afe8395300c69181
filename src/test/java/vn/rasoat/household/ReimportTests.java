package vn.rasoat.household;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;

/** A second file for the same commune adds and changes, and takes nothing away. */
@RaSoatTest
class ReimportTests {

	private static final String TITLES = "Họ tên chủ hộ;Họ tên thành viên;Quan hệ với chủ hộ;Ngày sinh;Giới tính;"
			+ "Số CCCD;Thôn;Dân tộc thiểu số;Phân loại hộ\n";

	@Autowired
	private ListImports imports;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private Households register;

	@Autowired
	private Recognitions recognitions;

	@Autowired
	private VillageReviews reviews;

	@Autowired
	private Areas areas;

	@Autowired
	private Journal journal;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	private Unit commune;

	private Unit village;

	private VillageReview review;

	@BeforeEach
	void village() {
		this.commune = this.areas.below("91", LocalDate.of(2026, 10, 5)).get(2);
		this.village = this.areas.addVillage(this.commune.code(), "hamlet",
				"Ấp " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1));
		this.review = this.reviews.open(this.village.code(), 2026,
				new Milestones(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 30)));
		take(row("Đỗ Văn Một", "Đỗ Văn Một", "Chủ hộ", "1970", "", "")
				+ row("Đỗ Văn Một", "Đỗ Thị Vợ", "Vợ", "1972", "Nữ", "")
				+ row("Lê Văn Hai", "Lê Văn Hai", "Chủ hộ", "1965", "Nam", ""));
	}

	@Test
	void previewSaysWhatIsNewChangedAndMissing() {
		CheckedList list = look(second());
		assertThat(list.newcomers()).extracting(HouseholdDifference::headName).containsExactly("Trần Thị Ba");
		assertThat(list.changed()).singleElement().satisfies((household) -> {
			assertThat(household.headName()).isEqualTo("Đỗ Văn Một");
			assertThat(household.changes())
				.extracting((change) -> change.person() + " " + change.column() + " " + change.before() + " > "
						+ change.after())
				.containsExactlyInAnyOrder("Đỗ Văn Một MINORITY null > x", "Đỗ Văn Một SEX null > MALE",
						"Đỗ Văn Con NAME null > Đỗ Văn Con", "Đỗ Thị Vợ NAME Đỗ Thị Vợ > null");
		});
		assertThat(list.missing()).extracting(MissingHousehold::headName).containsExactly("Lê Văn Hai");
	}

	@Test
	void confirmationAddsAndChangesAndLeavesWhatIsMissing() {
		ImportOutcome outcome = take(second());
		assertThat(outcome.listed()).isEqualTo(1);
		assertThat(outcome.changed()).isEqualTo(1);
		assertThat(this.lists.of(this.review.id())).extracting(ListedHousehold::headName)
			.containsExactlyInAnyOrder("Đỗ Văn Một", "Lê Văn Hai", "Trần Thị Ba");
		Household household = this.register.in(this.village.code())
			.stream()
			.filter((one) -> one.headName().equals("Đỗ Văn Một"))
			.findFirst()
			.orElseThrow();
		assertThat(household.tags().ethnicMinority()).isTrue();
		assertThat(this.register.membersOf(household.id())).extracting(Member::fullName)
			.containsExactly("Đỗ Văn Một", "Đỗ Thị Vợ", "Đỗ Văn Con");
		assertThat(this.journal.of(this.review.caseKey())).filteredOn("action", "household.changed")
			.singleElement()
			.satisfies((entry) -> {
				assertThat(entry.before()).doesNotContain("Đỗ Văn Con");
				assertThat(entry.after()).contains("Đỗ Văn Con");
				assertThat(entry.paper()).isEqualTo("hai.csv");
			});
		assertThat(take(second())).as("the same file again").extracting(ImportOutcome::changed).isEqualTo(0);
	}

	/** The file of the year before must not bring a household back that escaped. */
	@Test
	void classRecognisedByADecisionIsNotReplacedByTheFile() {
		Household escaped = this.register.in(this.village.code())
			.stream()
			.filter((one) -> one.headName().equals("Lê Văn Hai"))
			.findFirst()
			.orElseThrow();
		recognised(escaped, Category.NOT_POOR);
		String again = row("Lê Văn Hai", "Lê Văn Hai", "Chủ hộ", "1965", "Nam", "");

		assertThat(look(again).errors()).singleElement().satisfies((error) -> {
			assertThat(error.column()).isEqualTo(Column.CATEGORY);
			assertThat(error.fault()).isEqualTo(CellFault.CATEGORY_RECOGNISED);
		});
		recognised(escaped, Category.POOR);
		assertThat(look(again).errors()).isEmpty();
	}

	@Test
	void pageShowsTheThree() {
		String officer = this.people.with(Role.COMMUNE_OFFICER, this.commune.path());
		String id = this.imports.upload(this.commune.code(), "hai.csv", content(second()), officer);
		assertThat(this.mvc.get()
			.uri("/communes/{code}/households/import/{id}", this.commune.code(), id)
			.with(TestPeople.as(officer))).hasStatusOk()
			.bodyText()
			.contains("Hộ chưa có trong sổ (1)", "Hộ trong sổ khác với tệp (1)", "giữ nguyên",
					"Hộ trong danh sách nhưng không có trong tệp (1)");
	}

	private void recognised(Household household, Category category) {
		this.recognitions.recognise(household.id(),
				new HouseholdStatus(2025, category, null, null, null, "45/QĐ-UBND", LocalDate.of(2025, 12, 10)),
				this.review.caseKey());
	}

	private String second() {
		return row("Đỗ Văn Một", "Đỗ Văn Một", "Chủ hộ", "1970", "Nam", "x")
				+ row("Đỗ Văn Một", "Đỗ Văn Con", "Con", "2001", "Nam", "")
				+ row("Trần Thị Ba", "Trần Thị Ba", "Chủ hộ", "1980", "Nữ", "");
	}

	private String row(String head, String name, String relation, String birth, String sex, String minority) {
		return String.join(";", head, name, relation, birth, sex, "", this.village.name(), minority, "Hộ nghèo") + "\n";
	}

	private ImportOutcome take(String rows) {
		return this.imports.take(this.commune.code(), "hai.csv", content(rows));
	}

	private CheckedList look(String rows) {
		String id = this.imports.upload(this.commune.code(), "hai.csv", content(rows), "hoa");
		return this.imports.look(this.commune.code(), id, "hoa").list();
	}

	private static byte[] content(String rows) {
		return (TITLES + rows).getBytes(StandardCharsets.UTF_8);
	}

}
