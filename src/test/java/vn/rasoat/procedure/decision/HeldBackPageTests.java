package vn.rasoat.procedure.decision;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.posting.Complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** Whoever signs a decision reads first whom it leaves out, and why. */
@RaSoatTest
class HeldBackPageTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Objection objection;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void chairIsToldOnTheTaskWhoIsLeftOut() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đinh Văn Ngọ"),
				Family.staysPoor("Đinh Văn Phú"));
		commune.reports(DAY);
		commune.appraises(DAY);
		commune.answers(DAY);
		String task = commune.task(DecideCommuneModel.DECIDE_RECOGNITION).id();
		assertThat(page(commune, "/tasks/" + task)).doesNotContain("data-held-back");

		Complaint complaint = this.objection.against(commune, "Đinh Văn Ngọ");
		assertThat(page(commune, "/tasks/" + task))
			.containsPattern("Hộ Đinh Văn Ngọ \\([^)]+\\): khiếu nại nhận ngày 09/11/2026")
			.contains("href=\"/complaints/" + complaint.id() + "\"");
		assertThat(page(commune, "/tasks/" + task + "?lang=en"))
			.containsPattern("Household Đinh Văn Ngọ \\([^)]+\\): complaint received on 9 Nov 2026 is not settled");
		assertThat(page(commune, "/commune-reviews/" + commune.id()))
			.contains("href=\"/complaints/" + complaint.id() + "\"");
	}

	private String page(CommuneAtWork commune, String address) {
		var answer = this.mvc.get().uri(address).with(TestPeople.as(commune.chair())).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
