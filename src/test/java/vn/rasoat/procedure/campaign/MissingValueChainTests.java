package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.cycle.Plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * What the law of a time does not say stops the plan; an admin enters it with its source,
 * and then the same plan comes into force.
 */
@RaSoatTest
class MissingValueChainTests {

	private static final LocalDate DAY = LocalDate.of(2019, 5, 6);

	private static final String SOURCE = "Công văn thử về giá trị còn thiếu";

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Plans plans;

	@Autowired
	private TestPeople people;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void beforeAnyOldCampaignIsPlayed() {
		TestTime.set(DAY);
	}

	/** The rules are of the whole product: other tests need what is missing in them. */
	@AfterEach
	void asBefore() {
		this.jdbc.sql("delete from ruleset_value where source = ?").param(SOURCE).update();
		TestTime.set(LocalDate.of(2026, 10, 5));
	}

	@Test
	void planIsRefusedUntilTheMissingValuesAreEntered() {
		CampaignAtWork campaign = this.driver.opened(this.driver.places.district(this.driver.places.province()), 2019,
				1);
		Map<String, Object> plan = CampaignAnswers.inYear(campaign.plan(), 2019);
		plan.keySet().removeAll(List.of("latePaper", "lateReason"));
		plan.putAll(Map.of("happenedOn", DAY.toString(), "opinionGiver", "district-chair", "acknowledged", true,
				"officialBy", "2019-12-13"));

		assertThat(campaign.issues(plan)).hasStatus(422)
			.bodyText()
			.contains("Bộ quy định 2016-2020 chưa có", "quản trị viên nhập giá trị kèm căn cứ");
		assertThat(this.plans.ofCampaign(campaign.id())).isEmpty();
		assertThat(campaign.open()).containsExactly(ReviewCycleModel.ISSUE_PLAN);

		enter("meeting.agreement-ratio", "0.50");
		enter("recheck.days", "7");
		enter("second-posting.days", "3");
		assertThat(campaign.issues(plan)).as("one is missing still").hasStatus(422);
		enter("opinion.days", "5");

		assertThat(campaign.issues(plan)).hasStatusOk();
		assertThat(this.plans.ofCampaign(campaign.id())).isPresent();
		assertThat(campaign.open()).contains(ReviewCycleModel.SET_UP_COMMITTEE);
	}

	private void enter(String key, String text) {
		assertThat(this.driver.mvc.post()
			.uri("/admin/rule-sets/2016-2020/values")
			.with(as(this.people.with(Role.ADMIN, AreaPath.COUNTRY)))
			.with(csrf())
			.param("key", key)
			.param("setting", "")
			.param("text", text)
			.param("source", SOURCE)
			.param("confidence", "SAMPLE")
			.param("validFrom", DAY.toString())
			.exchange()).hasStatus(302);
	}

}
