package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.TakenBack;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/**
 * Whoever took a complaint back is told in writing that its handling stopped (Law on
 * Complaints 02/2011/QH13, Art. 10); it presses until that is written down.
 */
@RaSoatTest
class StopNoticeTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String PRESSES = "Thông báo đình chỉ giải quyết khiếu nại đã rút";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PostingDriver driver;

	@Autowired
	private Journal journal;

	private Village village;

	private Complaint complaint;

	private String number;

	@BeforeEach
	void takenBack() {
		this.village = this.driver.hanging(2);
		this.complaint = this.driver.objects(this.village, this.driver.household(this.village, 0));
		this.number = "S" + this.complaint.id() + "/TB-UBND";
		assertThat(get("/")).bodyText().doesNotContain(link());
		assertThat(sent(this.complaint, Map.of())).as("not taken back yet").hasStatus(409);
		this.driver.withdraws(this.village, this.complaint);
	}

	@Test
	void itPressesUntilItIsWrittenDown() {
		assertThat(get("/")).bodyText().contains(PRESSES, link());
		assertThat(get("/api/duties")).bodyText().contains("complaint-stop");
		assertThat(get("/reviews/" + this.village.reviewId() + "/posting")).bodyText()
			.contains("chưa ghi thông báo đình chỉ");
		assertThat(page()).bodyText().contains("Số văn bản thông báo", "Điều 10");

		assertThat(sent(this.complaint, Map.of())).hasStatus(302)
			.hasRedirectedUrl("/complaints/" + this.complaint.id());

		assertThat(get("/")).bodyText().doesNotContain(link());
		assertThat(page()).bodyText()
			.contains("Số " + this.number + " ngày 05/10/2026")
			.doesNotContain("Số văn bản thông báo");
		assertThat(sent(this.complaint, Map.of())).as("it is written down once").hasStatus(409);
	}

	@Test
	void journalOfBothCasesHasIt() {
		sent(this.complaint, Map.of());

		for (String key : new String[] { this.complaint.caseKey(), this.village.caseKey() }) {
			assertThat(this.journal.of(key)).filteredOn("action", "complaint.stop-notified")
				.singleElement()
				.satisfies((it) -> {
					assertThat(it.happenedOn()).isEqualTo(LocalDate.of(2026, 10, 5));
					assertThat(it.paper()).isEqualTo(this.number);
				});
		}
	}

	@Test
	void scanIsAPaperOfTheComplaintAndStaysItsProof() {
		String foreign = this.driver.photo(this.village.caseKey(), this.village);
		assertThat(sent(this.complaint, Map.of("paperId", foreign))).hasStatus(422)
			.bodyText()
			.contains("giấy tờ của chính khiếu nại này");
		String scan = this.driver.photo(this.complaint.caseKey(), this.village);
		assertThat(sent(this.complaint, Map.of("paperId", scan))).hasStatus(302);

		assertThat(notice().paperId()).isEqualTo(Long.parseLong(scan));
		assertThat(page()).bodyText().contains("/papers/" + scan);
		assertThat(this.mvc.post()
			.uri("/papers/{id}/withdrawal", scan)
			.with(as(this.village.officer()))
			.with(csrf())
			.param("reason", "Nhầm")
			.exchange()).hasStatus(422);
	}

	/** One letter may tell several, but not two letters bear one number. */
	@Test
	void numberStandsInTheRegisterOfTheCommune() {
		sent(this.complaint, Map.of());
		Complaint second = this.driver.objects(this.village, this.driver.household(this.village, 1));
		this.driver.withdraws(this.village, second);
		TestTime.set(LocalDate.of(2026, 10, 6));
		assertThat(sent(second, Map.of("on", "2026-10-06"))).hasStatus(422).bodyText().contains(this.number);

		assertThat(sent(second, Map.of())).as("the same letter").hasStatus(302);
	}

	@Test
	void whatCannotBeIsRefusedInWords() {
		assertThat(sent(this.complaint, Map.of("number", " "))).hasStatus(422)
			.bodyText()
			.contains("Hãy ghi số văn bản thông báo");
		assertThat(sent(this.complaint, Map.of("on", ""))).hasStatus(422).bodyText().contains("Hãy ghi ngày văn bản");
		for (String day : new String[] { "2026-10-04", "2026-10-06" }) {
			assertThat(sent(this.complaint, Map.of("on", day))).hasStatus(422)
				.bodyText()
				.contains("từ ngày rút (05/10/2026)");
		}
		assertThat(this.mvc.post()
			.uri("/api/complaints/{id}/stop-notice", this.complaint.id())
			.with(as(this.village.head()))
			.with(csrf())
			.contentType("application/json")
			.content(JSON.writeValueAsString(form(Map.of())))
			.exchange()).hasStatus(403);
		assertThat(this.driver.complaint(this.complaint.id()).withdrawal().notice()).isNull();
	}

	private TakenBack.Notice notice() {
		return this.driver.complaint(this.complaint.id()).withdrawal().notice();
	}

	private Map<String, String> form(Map<String, String> changed) {
		Map<String, String> form = new HashMap<>(Map.of("number", this.number, "on", "2026-10-05"));
		form.putAll(changed);
		return form;
	}

	private MvcTestResult sent(Complaint about, Map<String, String> changed) {
		var request = this.mvc.post()
			.uri("/complaints/{id}/stop-notice", about.id())
			.with(as(this.village.officer()))
			.with(csrf());
		form(changed).forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult page() {
		return get("/complaints/" + this.complaint.id());
	}

	private String link() {
		return "href=\"/complaints/" + this.complaint.id() + "\"";
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(as(this.village.officer())).exchange();
	}

}
