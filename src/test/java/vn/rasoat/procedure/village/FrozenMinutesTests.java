package vn.rasoat.procedure.village;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.Member;
import vn.rasoat.meeting.MinutesSheets;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** People sign what was read out to them: printed again, the minutes say the same. */
@RaSoatTest
class FrozenMinutesTests {

	private static final String NAME_IN_THE_LIST = ">Nguyễn Văn An<";

	@Autowired
	private VillageDriver driver;

	@Autowired
	private ListMaking lists;

	@Autowired
	private Households households;

	@Autowired
	private MinutesSheets sheets;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void minutesKeepTheNameAndTellOfItsCorrection() {
		Village village = held();
		corrects(village, "Nguyễn Văn Ân");

		assertThatPage(village).contains(NAME_IN_THE_LIST, "<b>Nguyễn Văn Ân</b>", "Ghi nhầm dấu", "sửa ngày")
			.doesNotContain("<th scope=\"row\">Nguyễn Văn Ân<");
		assertThat(this.sheets.html(village.review(), 1)).contains(NAME_IN_THE_LIST, "Ghi nhầm dấu");
		assertThat(this.mvc.get()
			.uri("/api/reviews/{id}/minutes", village.reviewId())
			.with(TestPeople.as(village.officer()))).bodyJson()
			.hasPathSatisfying("$.corrections[0].now", (now) -> assertThat(now).isEqualTo("Nguyễn Văn Ân"))
			.hasPathSatisfying("$.lines[?(@.head == 'Nguyễn Văn An')].points.income",
					(points) -> assertThat(points).asArray().containsExactly(120));
	}

	@Test
	void whatWasNeverCorrectedBearsNoNote() {
		Village village = held();
		assertThatPage(village).contains(NAME_IN_THE_LIST).doesNotContain("data-corrected-names");
	}

	/** Before the minutes are received the meeting's result may be written again. */
	@Test
	void resultWrittenAgainMakesTheMinutesAnew() {
		Village village = held();
		corrects(village, "Nguyễn Văn Ân");
		TaskEntry held = this.driver.entries.ofCase(village.caseKey())
			.stream()
			.filter((it) -> it.step().equals(ReviewVillageModel.RECORD_MEETING))
			.findFirst()
			.orElseThrow();
		this.mvc.post()
			.uri("/tasks/{id}/withdraw", held.id())
			.with(csrf())
			.with(TestPeople.as(village.head()))
			.param("reason", "Ghi nhầm số người")
			.exchange();
		village.recordsMeeting(Answers.meeting(25));

		assertThatPage(village).contains(">Nguyễn Văn Ân<", ">25/30<")
			.doesNotContain(NAME_IN_THE_LIST, "data-corrected-names");
	}

	private Village held() {
		Village village = this.driver.running(2);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		return village;
	}

	private void corrects(Village village, String name) {
		Member head = this.driver.householdIds(village.reviewId())
			.stream()
			.map((id) -> this.households.membersOf(id).get(0))
			.filter((it) -> it.fullName().equals("Nguyễn Văn An"))
			.findFirst()
			.orElseThrow();
		village.as(village.officer(), () -> {
			this.lists.correctName(village.reviewId(), head.id(), name, "Ghi nhầm dấu");
			return null;
		});
	}

	private AbstractStringAssert<?> assertThatPage(Village village) {
		return assertThat(
				this.mvc.get().uri("/reviews/{id}/minutes", village.reviewId()).with(TestPeople.as(village.officer())))
			.hasStatusOk()
			.bodyText();
	}

}
