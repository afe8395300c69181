package vn.rasoat.procedure.decision;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** A step of the plan is done when its paper is there, not when the whole commune is. */
@RaSoatTest
class StepsOfThePlanTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void reportAndDecisionAreDoneOnTheirDay() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đinh Văn Quế"));
		assertThat(state(commune, "Báo cáo của xã")).isEqualTo("Chưa tới hạn");
		commune.reports(DAY);
		assertThat(state(commune, "Báo cáo của xã")).isEqualTo("Đã xong");
		commune.appraises(DAY);
		commune.answers(DAY);
		assertThat(state(commune, "Quyết định công nhận")).isEqualTo("Chưa tới hạn");
		commune.decides(DAY);
		assertThat(state(commune, "Quyết định công nhận")).isEqualTo("Đã xong");
	}

	private String state(CommuneAtWork commune, String step) {
		byte[] page = this.mvc.get()
			.uri("/commune-reviews/{id}", commune.id())
			.with(TestPeople.as(commune.chair()))
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		var row = Pattern.compile("<th scope=\"row\">" + step + "</th>.*?badge--\\w+\">([^<]+)<", Pattern.DOTALL)
			.matcher(new String(page, StandardCharsets.UTF_8));
		assertThat(row.find()).as(step).isTrue();
		return row.group(1);
	}

}
