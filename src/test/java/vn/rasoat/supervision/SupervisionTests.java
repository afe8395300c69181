package vn.rasoat.supervision;

import java.time.LocalDate;

import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.Plans;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.TaskRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** Whoever watches over an area sees where it stands, what is late and by how much. */
@RaSoatTest
class SupervisionTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@Autowired
	private TestPeople people;

	@Autowired
	private VillageDriver villages;

	@Autowired
	private Areas areas;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private Plans plans;

	@Autowired
	private CommuneReviews reviews;

	@Autowired
	private TaskRecorder recorder;

	private CommuneFixture communes;

	@BeforeEach
	void fixture() {
		this.communes = new CommuneFixture(this.areas, this.campaigns, this.plans, this.reviews, this.recorder);
	}

	@Test
	void lateByWorkingDaysAcrossAHoliday() throws Exception {
		TestTime.set(LocalDate.of(2026, 8, 20));
		Village village = this.villages.village(2,
				new Milestones(LocalDate.of(2026, 8, 28), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 30)));
		String supervisor = this.people.with(Role.SUPERVISOR, village.review().path());

		assertThat(cell(row(supervisor, "", 0), "survey").get("state").asString()).isEqualTo("not-begun");

		// 28/08 is a Friday; 31/08 to 02/09 are the holidays of National Day
		TestTime.set(LocalDate.of(2026, 9, 3));
		JsonNode survey = cell(row(supervisor, "", 0), "survey");
		assertThat(survey.get("state").asString()).isEqualTo("late");
		assertThat(survey.get("workingDays").asInt()).isEqualTo(1);
		page(supervisor, "").contains("Chậm 1 ngày").contains("hạn 28/08/2026");
	}

	@Test
	void villageUnderReviewIsShownStepByStep() throws Exception {
		Village village = this.villages.running(2);
		String supervisor = this.people.with(Role.SUPERVISOR, village.review().path());

		assertThat(cell(row(supervisor, "", 0), "survey").get("state").asString()).isEqualTo("running");
		TestTime.set(LocalDate.of(2026, 10, 15));
		assertThat(cell(row(supervisor, "", 0), "survey").get("state").asString()).isEqualTo("soon");
		page(supervisor, "").contains("Còn 1 ngày");
		assertThat(row(supervisor, "", 0).get("communeReviewId").isNull()).isTrue();
		assertThat(this.mvc.get().uri("/supervision/tasks?step=UserTask_RecordSurvey").with(as(supervisor)))
			.hasStatusOk()
			.bodyText()
			.contains("Ghi kết quả rà soát hộ", "Giao cho người khác");
	}

	@Test
	void dateThatHadPassedAtTheStartIsNotLate() throws Exception {
		TestTime.set(LocalDate.of(2026, 10, 20));
		Village village = this.villages.running(1);
		String supervisor = this.people.with(Role.SUPERVISOR, village.review().path());

		JsonNode row = row(supervisor, "", 0);
		assertThat(cell(row, "survey").get("state").asString()).isEqualTo("missed-at-start");
		assertThat(row.get("lateBy").asInt()).isZero();
		page(supervisor, "?late=true").contains("Không có xã, phường nào bị chậm");
	}

	@Test
	void afterTheLastCommuneThereIsNone() throws Exception {
		Village village = this.villages.village(1);
		String supervisor = this.people.with(Role.SUPERVISOR, village.review().path());
		assertThat(table(supervisor, "").get("next").isNull()).isTrue();
		for (String after : new String[] { "/99/", "~", "'" }) {
			assertThat(table(supervisor, "?after=" + after).get("communes").size()).isLessThan(2);
			assertThat(this.mvc.get().uri("/supervision?after=" + after).with(as(supervisor))).hasStatusOk();
		}
	}

	@Test
	void communesGoByTheDatesOfThePlanAndTheLatestComesFirst() throws Exception {
		Campaign campaign = this.communes.campaign();
		CommuneReview fine = this.communes.commune(campaign);
		CommuneReview late = this.communes.commune(campaign);
		this.communes.done(this.communes.task(fine, "UserTask_SetUpCommuneCommittee", LocalDate.of(2026, 9, 15)),
				LocalDate.of(2026, 9, 14));
		this.communes.done(this.communes.task(fine, "UserTask_TrainReviewers", LocalDate.of(2026, 10, 1)),
				LocalDate.of(2026, 9, 30));
		this.communes.done(this.communes.task(late, "UserTask_SetUpCommuneCommittee", LocalDate.of(2026, 9, 15)),
				LocalDate.of(2026, 9, 15));
		this.communes.task(late, "UserTask_TrainReviewers", LocalDate.of(2026, 10, 1));
		String supervisor = this.people.with(Role.LEAD_OFFICER, new AreaPath("/12/"));
		String of = "?campaign=" + campaign.id();

		JsonNode first = row(supervisor, of, 0);
		assertThat(first.get("communeReviewId").asLong()).isEqualTo(late.id());
		assertThat(cell(first, "training").get("state").asString()).isEqualTo("late");
		assertThat(cell(first, "training").get("workingDays").asInt()).isEqualTo(2);
		JsonNode second = row(supervisor, of, 1);
		assertThat(cell(second, "committee").get("day").asString()).isEqualTo("2026-09-14");
		assertThat(cell(second, "training").get("state").asString()).isEqualTo("done");
		assertThat(cell(second, "list").get("state").asString()).isEqualTo("soon");
		assertThat(cell(second, "decision").get("state").asString()).isEqualTo("not-begun");
		assertThat(table(supervisor, of + "&late=true").get("communes")).hasSize(1);
		assertThat(table(supervisor, of + "&late=true").get("totals").get("communes").asInt()).isEqualTo(2);
		page(supervisor, of).contains(campaign.name(), "/commune-reviews/" + late.id(), "1/2 xong");
		assertThat(this.mvc.get().uri("/supervision/communes.csv" + of).with(as(supervisor))).hasStatusOk()
			.bodyText()
			.contains(late.communeName(), "Chậm 2 ngày", "Xong (14/09/2026)");
		assertThat(this.mvc.get().uri("/supervision/communes.xlsx" + of).with(as(supervisor))).hasStatusOk();
	}

	@Test
	void onlyTheOwnAreaAndOnlyWhoWatchesOverIt() throws Exception {
		Village village = this.villages.running(1);
		Village other = this.villages.running(1);
		String supervisor = this.people.with(Role.SUPERVISOR, village.review().path());

		assertThat(table(supervisor, "").get("totals").get("villages").asInt()).isEqualTo(1);
		assertThat(this.mvc.get().uri("/api/supervision/tasks?area=" + other.review().path()).with(as(supervisor)))
			.bodyJson()
			.extractingPath("$.tasks")
			.asArray()
			.isEmpty();
		for (String person : new String[] { village.reviewer(), village.head() }) {
			assertThat(this.mvc.get().uri("/supervision").with(as(person))).hasStatus(403);
			assertThat(this.mvc.get().uri("/api/supervision").with(as(person))).hasStatus(403);
			assertThat(this.mvc.get().uri("/supervision/tasks").with(as(person))).hasStatus(403);
		}
	}

	private JsonNode table(String username, String query) throws Exception {
		var answer = this.mvc.get().uri("/api/supervision" + query).with(as(username)).exchange();
		assertThat(answer).hasStatusOk();
		return this.json.readTree(answer.getResponse().getContentAsString());
	}

	private JsonNode row(String username, String query, int number) throws Exception {
		return table(username, query).get("communes").get(number);
	}

	private static JsonNode cell(JsonNode row, String step) {
		return row.get("steps").get(step);
	}

	private AbstractStringAssert<?> page(String username, String query) {
		return assertThat(this.mvc.get().uri("/supervision" + query).with(as(username))).hasStatusOk().bodyText();
	}

}
