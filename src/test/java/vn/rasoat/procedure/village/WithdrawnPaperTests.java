package vn.rasoat.procedure.village;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.document.Papers;
import vn.rasoat.document.Papers.Paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A wrong scan is marked, never deleted, and no step is left without its proof. */
@RaSoatTest
class WithdrawnPaperTests {

	@Autowired
	private VillageDriver driver;

	@Autowired
	private Papers papers;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void withdrawnPaperStaysStruckThroughAndIsWrittenDown() {
		Village village = this.driver.village(1);
		Paper wrong = handsIn(village, village.head(), "anh-nham.pdf");

		assertThat(withdraws(village.head(), wrong, "Quét nhầm biên bản của thôn khác", null)).hasStatus(302);

		assertThat(this.papers.of(village.caseKey())).singleElement().satisfies((it) -> {
			assertThat(it.isWithdrawn()).isTrue();
			assertThat(it.withdrawal().by()).isEqualTo(village.head());
		});
		assertThat(this.papers.counting(village.caseKey())).isEmpty();
		assertThat(get(village, "/papers/" + wrong.id())).hasStatusOk();
		assertThat(get(village, "/cases/" + village.caseKey() + "/papers")).hasStatusOk()
			.bodyText()
			.contains("<s><a", "anh-nham.pdf</a></s>", "Đã rút", "Lý do: Quét nhầm biên bản của thôn khác");
		assertThat(this.journal.of(village.caseKey())).filteredOn("action", "document.paper-withdrawn")
			.singleElement()
			.satisfies((entry) -> assertThat(entry.reason()).isEqualTo("Quét nhầm biên bản của thôn khác"));
		assertThat(withdraws(village.officer(), wrong, "Lần nữa", null)).hasStatus(409);
	}

	@Test
	void onlyWhoHandedItInAndTheOfficerAndNeverWithoutAReason() {
		Village village = this.driver.village(1);
		Paper scan = handsIn(village, village.officer(), "bien-ban.pdf");

		assertThat(withdraws(village.head(), scan, "Nhầm", null)).hasStatus(403);
		assertThat(withdraws(village.reviewer(), scan, "Nhầm", null)).hasStatus(403);
		assertThat(withdraws(village.officer(), scan, "  ", null)).hasStatus(422);
		assertThat(this.papers.get(scan.id()).isWithdrawn()).isFalse();
		assertThat(withdraws(village.officer(), handsIn(village, village.head(), "anh.pdf"), "Nhầm", null))
			.hasStatus(302);
	}

	/** A task that waits for its paper is not handed in on a withdrawn one. */
	@Test
	void noStepIsHandedInOnAWithdrawnPaper() {
		Village village = meetingHeld();
		Paper wrong = handsIn(village, village.officer(), "nham.pdf");
		withdraws(village.officer(), wrong, "Quét thiếu trang", null);

		assertThat(receives(village, wrong)).isFalse();
		assertThat(village.open(ReviewVillageModel.RECEIVE_MINUTES)).hasSize(1);
		assertThat(receives(village, handsIn(village, village.officer(), "dung.pdf"))).isTrue();
		assertThat(village.review().status()).isEqualTo(VillageReview.Status.MINUTES_SIGNED);
	}

	/** What was signed stays signed: its scan is replaced, not simply gone. */
	@Test
	void scanAStepRestsOnIsOnlyReplaced() {
		Village village = meetingHeld();
		Paper first = handsIn(village, village.officer(), "mot.pdf");
		receives(village, first);

		assertThat(withdraws(village.officer(), first, "Quét thiếu trang", null)).hasStatus(422)
			.bodyText()
			.contains("Hãy nộp bản đúng trước");
		assertThat(withdraws(village.officer(), first, "Quét thiếu trang", first.id())).hasStatus(422);
		Paper second = handsIn(village, village.officer(), "hai.pdf");
		assertThat(withdraws(village.officer(), first, "Quét thiếu trang", second.id())).hasStatus(302);

		assertThat(this.papers.standing(first.id()).id()).isEqualTo(second.id());
		assertThat(get(village, "/cases/" + village.caseKey() + "/papers")).bodyText().contains("Thay bằng:");
		assertThat(withdraws(village.officer(), second, "Vẫn nhầm", null)).as("the proof of the same step")
			.hasStatus(422);
		Paper third = handsIn(village, village.officer(), "ba.pdf");
		assertThat(withdrawsByProgram(village, second, third)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.withdrawal.replacedBy", (id) -> assertThat(id).isEqualTo((int) third.id()));
		assertThat(this.papers.standing(first.id()).id()).isEqualTo(third.id());
		assertThat(village.review().status()).isEqualTo(VillageReview.Status.MINUTES_SIGNED);
	}

	/** A photograph of a board does not prove what signed minutes proved. */
	@Test
	void proofOfAStepIsReplacedByOneOfItsKind() {
		Village village = meetingHeld();
		Paper minutes = handsIn(village, village.officer(), "mot.pdf");
		receives(village, minutes);
		Paper photo = village.as(village.officer(),
				() -> this.papers.keep(village.caseKey(), "board-photo", "anh.pdf", "%PDF-1.4 anh".getBytes()));
		assertThat(get(village, "/cases/" + village.caseKey() + "/papers")).bodyText()
			.doesNotContain("anh.pdf – Ảnh niêm yết");

		assertThat(withdraws(village.officer(), minutes, "Quét thiếu trang", photo.id())).hasStatus(422)
			.bodyText()
			.contains("là loại giấy tờ khác");

		assertThat(this.papers.get(minutes.id()).isWithdrawn()).isFalse();
		Paper right = handsIn(village, village.officer(), "hai.pdf");
		assertThat(withdraws(village.officer(), photo, "Không phải của bước nào", minutes.id())).hasStatus(302);
		assertThat(withdraws(village.officer(), minutes, "Quét thiếu trang", right.id())).hasStatus(302);
	}

	private Village meetingHeld() {
		Village village = this.driver.running(1);
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		return village;
	}

	private Paper handsIn(Village village, String username, String name) {
		return village.as(username,
				() -> this.papers.keep(village.caseKey(), "minutes-scan", name, ("%PDF-1.4 " + name).getBytes()));
	}

	private boolean receives(Village village, Paper paper) {
		return village
			.submit(village.officer(), village.task(ReviewVillageModel.RECEIVE_MINUTES),
					Answers.minutes(String.valueOf(paper.id())))
			.accepted();
	}

	private MvcTestResult withdraws(String username, Paper paper, String reason, Long replacedBy) {
		return this.mvc.post()
			.uri("/papers/{id}/withdrawal", paper.id())
			.accept(MediaType.TEXT_HTML)
			.with(TestPeople.as(username))
			.with(csrf())
			.param("reason", reason)
			.param("replacedBy", (replacedBy == null) ? "" : String.valueOf(replacedBy))
			.exchange();
	}

	private MvcTestResult withdrawsByProgram(Village village, Paper paper, Paper replacement) {
		return this.mvc.post()
			.uri("/api/papers/{id}/withdrawal", paper.id())
			.contentType(MediaType.APPLICATION_JSON)
			.with(TestPeople.as(village.officer()))
			.with(csrf())
			.content("{\"reason\": \"Vẫn nhầm\", \"replacedBy\": %d}".formatted(replacement.id()))
			.exchange();
	}

	private MvcTestResult get(Village village, String address) {
		return this.mvc.get().uri(address).with(TestPeople.as(village.officer())).exchange();
	}

}
