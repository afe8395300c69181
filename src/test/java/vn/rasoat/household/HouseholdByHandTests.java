package vn.rasoat.household;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A household typed into the form, with everybody who belongs to it. */
@RaSoatTest
class HouseholdByHandTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VillageReviews reviews;

	@Autowired
	private Areas areas;

	@Autowired
	private TestPeople people;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private Households register;

	@Autowired
	private Journal journal;

	private VillageReview review;

	private String officer = "";

	private String serial = "";

	@BeforeEach
	void village() {
		Unit commune = this.areas.below("91", LocalDate.of(2026, 10, 5)).get(1);
		Unit village = this.areas.addVillage(commune.code(), "hamlet",
				"Ấp " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1));
		this.review = this.reviews.open(village.code(), 2026,
				new Milestones(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 30)));
		this.officer = this.people.with(Role.COMMUNE_OFFICER, commune.path());
		this.serial = "%06d".formatted(Math.abs(UUID.randomUUID().hashCode()) % 1_000_000);
	}

	@Test
	void rowsComeAndGoWithoutScriptAndNothingIsWritten() {
		Map<String, String> typed = Map.of("headName", "Lê Thị Hoa", "row", "add");
		assertThat(body(post(path(), typed))).contains("people.members[0].name", "value=\"Lê Thị Hoa\"");
		String twice = body(
				post(path(), Map.of("people.members[0].name", "An", "people.members[1].name", "Bình", "row", "0")));
		assertThat(twice).contains("value=\"Bình\"").doesNotContain("value=\"An\"", "people.members[1]");
		assertThat(this.lists.of(this.review.id())).isEmpty();
	}

	@Test
	void householdIsAddedWithItsMembersAndTags() {
		assertThat(post(path(), household("Con", "087310" + this.serial, "Nam")).getStatus()).isEqualTo(422);
		assertThat(post(path(), household("Con", "087210" + this.serial, "Nam")).getStatus()).isEqualTo(302);
		ListedHousehold listed = this.lists.of(this.review.id()).get(0);
		assertThat(listed.people()).isEqualTo(2);
		assertThat(this.register.get(listed.id()).tags()).isEqualTo(new Household.Tags(true, false, false));
		assertThat(this.register.membersOf(listed.id())).extracting(Member::relation).containsExactly("Chủ hộ", "Con");
	}

	@Test
	void memberIsCheckedAsInAFile() {
		assertThat(body(post(path(), household("", "087210" + this.serial, "Nam")))).contains("Nguyễn Văn Con –");
		assertThat(body(post(path(), household("Chủ hộ", "087210" + this.serial, "Nam")))).contains("chủ hộ");
		assertThat(post(path(), household("Con", "12345", "Nam")).getStatus()).isEqualTo(422);
		assertThat(this.lists.of(this.review.id())).isEmpty();
	}

	@Test
	void peopleOfAListedHouseholdAreChangedWithBothStatesInTheJournal() {
		post(path(), household("Con", "087210" + this.serial, "Nam"));
		ListedHousehold listed = this.lists.of(this.review.id()).get(0);
		List<Member> members = this.register.membersOf(listed.id());
		String edit = path() + "/" + listed.id() + "/people";
		Map<String, String> typed = Map.of("merit", "true", "members[0].id", "" + members.get(0).id(),
				"members[0].name", "Lê Thị Hoa", "members[0].relation", "Chủ hộ", "members[1].id",
				"" + members.get(1).id(), "members[1].gone", "true", "members[2].name", "Lê Văn Rể",
				"members[2].relation", "Con rể", "members[2].birth", "1990");
		assertThat(post(edit, typed).getStatus()).as("no reason").isEqualTo(422);
		assertThat(post(edit, plus(typed, "reason", "Ghi thiếu người")).getStatus()).isEqualTo(302);
		assertThat(this.register.membersOf(listed.id())).extracting(Member::fullName)
			.containsExactly("Lê Thị Hoa", "Lê Văn Rể");
		assertThat(this.register.get(listed.id()).tags()).isEqualTo(new Household.Tags(false, false, true));
		assertThat(this.journal.of(this.review.caseKey())).last().satisfies((entry) -> {
			assertThat(entry.action()).isEqualTo("household.changed");
			assertThat(entry.before()).contains("Nguyễn Văn Con");
			assertThat(entry.after()).contains("Lê Văn Rể").doesNotContain("Nguyễn Văn Con");
		});
	}

	/** The husband died: the widow's data come into the first row, her own row is struck. */
	@Test
	void widowTakesThePlaceOfTheHeadWithHerOwnNumber() {
		post(path(), household("Vợ", "087310" + this.serial, "Nữ"));
		ListedHousehold listed = this.lists.of(this.review.id()).get(0);
		List<Member> members = this.register.membersOf(listed.id());
		Map<String, String> typed = Map.of("members[0].id", "" + members.get(0).id(), "members[0].name",
				"Nguyễn Thị Con", "members[0].relation", "Chủ hộ", "members[0].birth", "2010", "members[0].sex", "Nữ",
				"members[0].citizenId", "087310" + this.serial, "members[1].id", "" + members.get(1).id(),
				"members[1].gone", "true", "reason", "Chủ hộ mất");

		assertThat(post(path() + "/" + listed.id() + "/people", typed).getStatus()).isEqualTo(302);
		assertThat(this.register.membersOf(listed.id())).singleElement()
			.satisfies((head) -> assertThat(head.citizenId()).isEqualTo("087310" + this.serial));
	}

	@Test
	void closedListIsNotChanged() {
		post(path(), household("Con", "087210" + this.serial, "Nam"));
		ListedHousehold listed = this.lists.of(this.review.id()).get(0);
		this.lists.close(this.review.id());
		Member head = this.register.membersOf(listed.id()).get(0);
		assertThat(body(post(path() + "/" + listed.id() + "/people", Map.of("members[0].id", "" + head.id(),
				"members[0].name", head.fullName(), "members[0].relation", "Chủ hộ", "reason", "Sửa"))))
			.contains("đã chốt");
	}

	private Map<String, String> household(String relation, String citizenId, String sex) {
		return Map.ofEntries(Map.entry("headName", "Lê Thị Hoa"), Map.entry("receivedOn", "2026-10-01"),
				Map.entry("number", "12"), Map.entry("people.minority", "true"),
				Map.entry("people.members[0].name", "Nguyễn Văn Con"),
				Map.entry("people.members[0].relation", relation), Map.entry("people.members[0].birth", "2010"),
				Map.entry("people.members[0].sex", sex), Map.entry("people.members[0].citizenId", citizenId));
	}

	private static Map<String, String> plus(Map<String, String> typed, String key, String text) {
		Map<String, String> all = new java.util.HashMap<>(typed);
		all.put(key, text);
		return all;
	}

	private String path() {
		return "/reviews/" + this.review.id() + "/households";
	}

	private MockHttpServletResponse post(String path, Map<String, String> typed) {
		MockMvcRequestBuilder request = this.mvc.post().uri(path).with(TestPeople.as(this.officer)).with(csrf());
		typed.forEach(request::param);
		return request.exchange().getResponse();
	}

	private static String body(MockHttpServletResponse response) {
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
