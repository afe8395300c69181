package vn.rasoat.supervision;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.procedure.village.GivenUpStep;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.StuckSteps.StuckStep;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/** Whoever watches over a commune sees that it hangs through no fault of its people. */
@RaSoatTest
class StuckStepsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private GivenUpStep step;

	private Village village;

	private String job;

	@BeforeEach
	void stuck() {
		this.village = this.driver.running(1);
		this.job = this.step.of(this.village);
	}

	@AfterEach
	void goesOn() {
		this.step.goesOn(this.job);
	}

	@Test
	void isMarkedInTheStepWhereItHangs() {
		String supervisor = this.people.with(Role.SUPERVISOR, this.village.review().path());

		assertThat(get(supervisor, "/supervision")).bodyText()
			.contains("Vướng mắc", "Quá hạn rà soát", "quản trị viên của địa bàn");
		MvcTestResult api = get(supervisor, "/api/supervision");
		assertThat(api).bodyJson().extractingPath("$.totals.stuck").isEqualTo(1);
		assertThat(api).bodyJson()
			.extractingPath("$.communes[0].steps.survey.stuck")
			.isEqualTo(List.of("Quá hạn rà soát"));
		assertThat(api).bodyJson().extractingPath("$.communes[0].steps.meeting.stuck").asArray().isEmpty();
		assertThat(get(supervisor, "/supervision/communes.csv")).bodyText().contains("Vướng mắc: Quá hạn rà soát");
	}

	@Test
	void isNotMarkedElsewhere() {
		String other = this.people.with(Role.SUPERVISOR, this.driver.running(1).review().path());

		assertThat(get(other, "/supervision")).bodyText().doesNotContain("Vướng mắc", "Quá hạn rà soát");
		assertThat(get(other, "/api/supervision")).bodyJson().extractingPath("$.totals.stuck").isEqualTo(0);
	}

	@Test
	void postingTheResultOfARecheckBelongsToTheComplaint() {
		assertThat(AutomaticSteps.stepOf(new StuckStep("complaint/1", "ServiceTask_OpenPosting", "Tính thời gian")))
			.isEqualTo(Step.COMPLAINTS);
		assertThat(
				AutomaticSteps.stepOf(new StuckStep("village-review/1", "ServiceTask_OpenPosting", "Tính thời gian")))
			.isEqualTo(Step.POSTING);
		assertThat(AutomaticSteps.stepOf(new StuckStep("commune-review/1", "ServiceTask_Invented", "Bước mới")))
			.isEqualTo(Step.DECISION);
	}

	private MvcTestResult get(String username, String path) {
		MvcTestResult answer = this.mvc.get().uri(path).with(as(username)).exchange();
		assertThat(answer).hasStatusOk();
		return answer;
	}

}
