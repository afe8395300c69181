package vn.rasoat.procedure.posting;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Recording on the page of a complaint, and for programs, that it was taken back. */
@RaSoatTest
class WithdrawalPageTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> GOOD = Map.of("by", "Lê Văn Khiếu", "on", "2026-10-05", "paper",
			"Đơn rút <số 3>", "reason", "Đã rõ");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PostingDriver driver;

	private Village village;

	private Complaint complaint;

	@BeforeEach
	void objection() {
		this.village = this.driver.hanging(1);
		this.complaint = this.driver.objects(this.village, this.driver.household(this.village, 0));
	}

	@Test
	void pageAsksAndThenShowsIt() {
		assertThat(page()).bodyText().contains("Người khiếu nại rút", "value=\"Lê Văn Khiếu\"", "không mở lại");

		assertThat(sent(GOOD)).hasStatus(302).hasRedirectedUrl("/complaints/" + this.complaint.id());

		assertThat(page()).bodyText()
			.contains("Đã rút", "05/10/2026", "Đơn rút &lt;số 3&gt;")
			.doesNotContain("không mở lại");
		assertThat(posting()).bodyText().contains("Đã rút");
	}

	@Test
	void programsDoTheSameAndTheSecondOneIsTold() {
		assertThat(asked(GOOD)).hasStatusOk().bodyText().contains("\"status\":\"WITHDRAWN\"");
		assertThat(asked(GOOD)).hasStatus(409);
	}

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(nullValues = "-", textBlock = """
			by,         -,          Hãy ghi người rút
			by,         ' ',        Hãy ghi người rút
			on,         -,          Hãy ghi ngày rút
			on,         2026-10-06, Hãy sửa lại ngày
			on,         2026-10-04, lý do nhập muộn
			paper,      ' ',        Hãy ghi đơn rút
			paper,      long,       tối đa 200 ký tự
			reason,     -,          Hãy ghi lý do rút
			reason,     long,       tối đa 500 ký tự
			lateReason, long,       tối đa 500 ký tự""")
	void whatNobodyShouldSendIsRefusedInWordsAndChangesNothing(String field, @Nullable String entered, String words) {
		Map<String, String> faulty = new HashMap<>(GOOD);
		faulty.remove(field);
		if (entered != null) {
			faulty.put(field, entered.equals("long") ? "dài ".repeat(200) : entered);
		}

		assertThat(sent(faulty)).hasStatus(422).bodyText().contains(words, "open=\"open\"");
		assertThat(asked(faulty)).hasStatus(422);

		assertThat(this.driver.complaint(this.complaint.id()).status()).isEqualTo(Status.OPEN);
		assertThat(this.driver.task(this.complaint, SettleComplaintModel.RECHECK_HOUSEHOLD).isOpen()).isTrue();
	}

	private MvcTestResult sent(Map<String, String> form) {
		var request = this.mvc.post()
			.uri("/complaints/{id}/withdrawal", this.complaint.id())
			.with(as(this.village.officer()))
			.with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult asked(Map<String, String> form) {
		return this.mvc.post()
			.uri("/api/complaints/{id}/withdrawal", this.complaint.id())
			.with(as(this.village.officer()))
			.with(csrf())
			.contentType("application/json")
			.content(JSON.writeValueAsString(form))
			.exchange();
	}

	private MvcTestResult page() {
		return this.mvc.get().uri("/complaints/{id}", this.complaint.id()).with(as(this.village.officer())).exchange();
	}

	private MvcTestResult posting() {
		return this.mvc.get()
			.uri("/reviews/{id}/posting", this.village.reviewId())
			.with(as(this.village.officer()))
			.exchange();
	}

}
