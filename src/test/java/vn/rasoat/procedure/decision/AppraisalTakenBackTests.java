package vn.rasoat.procedure.decision;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.Opinions;
import vn.rasoat.approval.Returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** The specialist takes the proposal back until the leader signed. */
@RaSoatTest
class AppraisalTakenBackTests {

	private static final LocalDate DAY = DecisionDriver.DAY;

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private Opinions opinions;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void proposalIsMadeAnewAndTheFirstOneCountsNoMore() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Nguyễn Văn Nghèo"),
				Family.escapes("Lò Văn Thoát"));
		commune.reports(DAY);
		String task = commune.task(DecideCommuneModel.APPRAISE_HOUSEHOLDS).id();
		commune.appraises(DAY, commune.household("Lò Văn Thoát"));
		assertThat(proposed(commune)).hasSize(1);

		assertThat(takesBack(commune, task)).isEqualTo(302);

		assertThat(commune.steps()).contains(DecideCommuneModel.APPRAISE_HOUSEHOLDS)
			.doesNotContain(DecideCommuneModel.GIVE_OPINION);
		assertThat(proposed(commune)).as("nothing is proposed now").isEmpty();
		String again = commune.task(DecideCommuneModel.APPRAISE_HOUSEHOLDS).id();
		commune.appraises(DAY);
		assertThat(proposed(commune)).isEmpty();
		commune.answers(DAY);
		assertThat(takesBack(commune, again)).as("the leader signed").isEqualTo(409);
	}

	private java.util.List<Returned> proposed(CommuneAtWork commune) {
		return this.opinions.appraisalOf(this.reports.latest(commune.id()).orElseThrow().id())
			.map((it) -> it.returns())
			.orElse(java.util.List.of());
	}

	private int takesBack(CommuneAtWork commune, String task) {
		return this.mvc.post()
			.uri("/tasks/{id}/withdraw", task)
			.with(as(commune.specialist()))
			.with(csrf())
			.param("reason", "Nhầm hộ")
			.exchange()
			.getResponse()
			.getStatus();
	}

}
