package vn.rasoat.procedure.village;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.procedure.RowCounts;
import vn.rasoat.procedure.campaign.CampaignAtWork;
import vn.rasoat.procedure.campaign.CampaignDriver;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneAnswers;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Script typed into forms is text, and what was sent once counts once. */
@RaSoatTest
class SubmittedTextTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String SCRIPT = "<script>alert(1)</script><b onclick='x'>&\"";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private CampaignDriver campaigns;

	@Autowired
	private RowCounts rows;

	@Test
	void isShownAsTextInAVillage() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.with(Answers.survey(), "note", SCRIPT));
		village.convenesMeeting();
		Map<String, Object> meeting = Answers.with(Answers.with(Answers.meeting(30), "place", SCRIPT), "chair", SCRIPT);
		assertThat(submit(village.head(), village.task(ReviewVillageModel.RECORD_MEETING), meeting)).hasStatusOk();

		for (String page : List.of("journal", "minutes")) {
			shownAsText(village.officer(), "/reviews/" + village.reviewId() + "/" + page);
		}
		assertThat(this.mvc.get().uri("/api/reviews/{id}/minutes", village.reviewId()).with(as(village.officer())))
			.bodyJson()
			.extractingPath("$.meeting.place")
			.isEqualTo(SCRIPT);
	}

	@Test
	void isShownAsTextInACommune() {
		Commune commune = this.communes.preparing(1);
		Map<String, Object> committee = Answers.with(CommuneAnswers.committee(), "issuingBody", SCRIPT);
		committee.put("members",
				List.of(Map.of("body", "COMMITTEE", "fullName", SCRIPT, "position", SCRIPT, "head", true)));
		commune.submit("UserTask_SetUpCommuneCommittee", committee);
		commune.submit("UserTask_TrainReviewers",
				Answers.with(CommuneAnswers.training(List.of(), List.of()), "place", SCRIPT));
		commune.submit("UserTask_InformResidents", Answers.with(CommuneAnswers.informing(), "remark", SCRIPT));

		shownAsText(commune.officer(), "/commune-reviews/" + commune.id());
		shownAsText(commune.officer(), "/commune-reviews/" + commune.id() + "/journal");
	}

	@Test
	void isShownAsTextInACampaign() {
		CampaignAtWork campaign = this.campaigns.opened(1);
		Map<String, Object> plan = campaign.plan();
		plan.put("title", SCRIPT);
		plan.put("signer", SCRIPT);
		plan.put("tasks", List.of(Map.of("description", SCRIPT, "givenTo", SCRIPT)));
		campaign.planComesInForce(plan);

		shownAsText(campaign.lead(), "/campaigns/" + campaign.id());
		shownAsText(campaign.lead(), "/campaigns/" + campaign.id() + "/journal");
	}

	@Test
	void keyBelongsToOneSubmissionOfOnePerson() {
		Village village = this.driver.running(2);
		List<TaskEntry> visits = village.open(ReviewVillageModel.RECORD_SURVEY);
		String key = UUID.randomUUID().toString();
		assertThat(submit(village.reviewer(), visits.get(0), key, Answers.survey())).hasStatusOk();
		Village other = this.driver.running(1);
		Map<String, Long> before = this.rows.now();

		assertThat(submit(village.reviewer(), visits.get(0), key, Answers.survey())).hasStatusOk();
		assertThat(submit(village.reviewer(), visits.get(1), key, Answers.survey())).hasStatus(403);
		assertThat(submit(other.reviewer(), other.task(ReviewVillageModel.RECORD_SURVEY), key, Answers.survey()))
			.hasStatus(403);
		assertThat(this.rows.now()).isEqualTo(before);
	}

	private void shownAsText(String username, String page) {
		assertThat(this.mvc.get().uri(page).with(as(username))).hasStatusOk()
			.bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>alert", "<b onclick");
	}

	private MvcTestResult submit(String username, TaskEntry task, Map<String, Object> answers) {
		return submit(username, task, UUID.randomUUID().toString(), answers);
	}

	private MvcTestResult submit(String username, TaskEntry task, String key, Map<String, Object> answers) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/submission", task.id())
			.with(as(username))
			.with(csrf())
			.contentType("application/json")
			.header("Idempotency-Key", key)
			.content(JSON.writeValueAsString(answers))
			.exchange();
	}

}
