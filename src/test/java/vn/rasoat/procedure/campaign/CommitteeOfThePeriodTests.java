package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.cycle.Committees;
import vn.rasoat.procedure.people.CommitteeAnswers;
import vn.rasoat.procedure.people.CommitteeAnswers.Choice;
import vn.rasoat.procedure.people.CommitteeChoice;
import vn.rasoat.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * A committee may stand for several years; the next campaign keeps it through its form.
 */
@RaSoatTest
class CommitteeOfThePeriodTests {

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Committees committees;

	@Autowired
	private CommitteeChoice choice;

	private CampaignAtWork first;

	private CampaignAtWork second;

	private String step;

	@BeforeEach
	void standsForThePeriod() {
		TestTime.set(LocalDate.of(2025, 10, 5));
		this.first = this.driver.opened(this.driver.places.province(), 2025, 0);
		Map<String, Object> plan = inYear(this.first.plan(), 2025);
		plan.put("acknowledged", true);
		this.first.planComesInForce(plan);
		Map<String, Object> committee = new HashMap<>(inYear(CampaignAnswers.committee(), 2025));
		committee.put("scope", "PERIOD");
		committee.put("toYear", 2027);
		this.step = this.first.task(ReviewCycleModel.SET_UP_COMMITTEE).id();
		assertThat(this.first.submits(this.first.lead(), ReviewCycleModel.SET_UP_COMMITTEE, committee)).hasStatusOk();
		TestTime.set(LocalDate.of(2026, 10, 5));
		this.second = this.driver.opened(this.first.unit(), 2026, 0);
		this.second.planComesInForce(this.second.plan());
	}

	@Test
	void nextCampaignKeepsIt() {
		String form = "/api/tasks/" + this.second.task(ReviewCycleModel.SET_UP_COMMITTEE).id() + "/form";
		assertThat(this.driver.mvc.get().uri(form).with(as(this.second.lead()))).hasStatusOk()
			.bodyText()
			.contains("Giữ Ban Chỉ đạo của cả giai đoạn", "\"choice\":\"STANDS\"");

		assertThat(keeps()).hasStatusOk();

		assertThat(this.committees.of(this.second.caseKey()).orElseThrow().id())
			.isEqualTo(this.committees.of(this.first.caseKey()).orElseThrow().id());
		assertThat(this.second.open()).contains(ReviewCycleModel.LAUNCH_CAMPAIGN);
	}

	/** Taken back between the opening of the form and its sending. */
	@Test
	void committeeThatEndedMeanwhileIsRefusedInWords() {
		takenBack(this.first, this.step);

		assertThat(keeps()).hasStatus(422).bodyText().contains("choice");
		assertThatThrownBy(
				() -> this.choice.decide(this.second.caseKey(), this.second.unit().code(), this.second.unit().name(),
						2026, new CommitteeAnswers(Choice.STANDS, null, null, null, null, null, null)))
			.isInstanceOfSatisfying(Refusal.class,
					(it) -> assertThat(it.messageKey()).isEqualTo("procedure.committee.refusal.stands-no-more"));
		assertThat(this.second.open()).contains(ReviewCycleModel.SET_UP_COMMITTEE);
	}

	/**
	 * What another campaign keeps stays when the one that set it up takes its step back.
	 */
	@Test
	void committeeAnotherCampaignKeepsStaysWhenItsStepIsTakenBack() {
		keeps();
		takenBack(this.first, this.step);

		assertThat(this.first.open()).contains(ReviewCycleModel.SET_UP_COMMITTEE);
		assertThat(this.committees.of(this.first.caseKey())).isEmpty();
		assertThat(this.committees.of(this.second.caseKey())).isPresent();
	}

	/** The number may be written again with the committee that is set up anew. */
	@Test
	void stepTakenBackIsDoneAgain() {
		String again = this.second.task(ReviewCycleModel.SET_UP_COMMITTEE).id();
		Map<String, Object> committee = CampaignAnswers.committee();
		this.second.submits(this.second.lead(), ReviewCycleModel.SET_UP_COMMITTEE, committee);
		assertThat(this.second.open()).contains(ReviewCycleModel.LAUNCH_CAMPAIGN);

		takenBack(this.second, again);

		assertThat(this.second.open()).contains(ReviewCycleModel.SET_UP_COMMITTEE)
			.doesNotContain(ReviewCycleModel.LAUNCH_CAMPAIGN);
		assertThat(this.committees.of(this.second.caseKey())).isEmpty();
		assertThat(this.second.submits(this.second.lead(), ReviewCycleModel.SET_UP_COMMITTEE, committee)).hasStatusOk();
		assertThat(this.committees.of(this.second.caseKey())).isPresent();
		assertThat(this.second.open()).contains(ReviewCycleModel.LAUNCH_CAMPAIGN);
	}

	private MvcTestResult keeps() {
		return this.second.submits(this.second.lead(), ReviewCycleModel.SET_UP_COMMITTEE,
				Map.of("choice", "STANDS", "happenedOn", "2026-10-05"));
	}

	private void takenBack(CampaignAtWork campaign, String task) {
		assertThat(this.driver.mvc.post()
			.uri("/tasks/{id}/withdraw", task)
			.with(as(campaign.lead()))
			.with(csrf())
			.param("reason", "Ghi nhầm thành viên")
			.exchange()).hasStatus(302);
	}

	private static Map<String, Object> inYear(Map<String, Object> answers, int year) {
		return CampaignAnswers.inYear(answers, year);
	}

}
