package vn.rasoat.procedure.posting;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import vn.rasoat.RaSoatTest;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.village.Village;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** Pages of a village's posting, from the list on the board to the complaint. */
@RaSoatTest
class PostingPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private PostingDriver driver;

	@Test
	void showBoardsPeriodAndWhatIsUncertain() {
		Village village = this.driver.hanging(2);

		assertThat(page(village, "/reviews/" + village.reviewId() + "/posting")).bodyText()
			.contains("Đang niêm yết", "08/10/2026", "Bảng tin UBND xã", "cần đối chiếu", "Nhận khiếu nại");
		long posting = this.driver.posting(village).id();
		assertThat(page(village, "/postings/" + posting + "/list")).bodyText()
			.contains("DANH SÁCH NIÊM YẾT", "Hộ nghèo", "Nguyễn Văn An", "08/10/2026", "gửi khiếu nại")
			.doesNotContain("Điểm A");
		assertThat(page(village, "/postings/" + posting + "/announcement")).bodyText().contains("mời bà con đến xem");
	}

	@Test
	void takeAnObjectionInAndShowIt() {
		Village village = this.driver.hanging(1);
		assertThat(page(village, "/reviews/" + village.reviewId() + "/complaints/new")).bodyText()
			.contains("Nguyễn Văn An");
		assertThat(this.mvc.post()
			.uri("/reviews/{id}/complaints", village.reviewId())
			.with(as(village.officer()))
			.with(csrf())
			.param("postingId", "x")).hasStatus(422).bodyText().contains("Hãy ghi nội dung");

		MvcTestResult sent = this.mvc.post()
			.uri("/reviews/{id}/complaints", village.reviewId())
			.with(as(village.officer()))
			.with(csrf())
			.param("postingId", String.valueOf(this.driver.posting(village).id()))
			.param("householdId", String.valueOf(this.driver.household(village, 0)))
			.param("complainant", "Lê <b>Khiếu</b>")
			.param("content", "Hộ này khá giả")
			.param("receivedOn", "2026-10-05")
			.exchange();
		assertThat(sent).hasStatus(302);

		List<Complaint> complaints = this.driver.bridge().complaints().ofVillage(village.reviewId());
		assertThat(complaints).hasSize(1);
		assertThat(page(village, "/complaints/" + complaints.get(0).id())).bodyText()
			.contains("Lê &lt;b&gt;Khiếu", "14/10/2026", "Phúc tra tại hộ");
	}

	@Test
	void photographIsHandedInWhereItIsNeeded() {
		Village village = this.driver.ready(1);
		String task = "/tasks/" + village.task(PostResultModel.HANG_VILLAGE_LIST).id();
		assertThat(this.mvc.get().uri(task).with(as(village.head()))).bodyText()
			.contains("name=\"task\"", "Nộp giấy tờ", "href=\"/cases/" + village.caseKey() + "\"");
		assertThat(this.mvc.perform(MockMvcRequestBuilders.multipart("/cases/" + village.caseKey() + "/papers")
			.file(new MockMultipartFile("file", "bang-tin.pdf", "application/pdf", "%PDF-1.4 bảng tin".getBytes(UTF_8)))
			.param("purpose", "board-photo")
			.param("task", task.substring("/tasks/".length()))
			.with(as(village.head()))
			.with(csrf()))).hasStatus(302).hasRedirectedUrl(task);
		assertThat(this.mvc.get().uri("/api" + task + "/form").with(as(village.head()))).bodyText()
			.contains("bang-tin.pdf");
	}

	@Test
	void listMayBeRecordedAsTakenDownAfterItsTimeOnly() {
		Village village = this.driver.hanging(1);
		long posting = this.driver.posting(village).id();
		assertThat(takesDown(village, posting, "2026-10-05")).hasStatus(409);
		this.driver.timePasses(village);
		assertThat(takesDown(village, posting, "2026-10-08")).hasStatus(422).bodyText().contains("08/10/2026");
		assertThat(takesDown(village, posting, "2026-10-09")).hasStatus(201);
		assertThat(takesDown(village, posting, "2026-10-09")).hasStatus(409);
		assertThat(page(village, "/reviews/" + village.reviewId() + "/posting")).bodyText()
			.contains("gỡ ngày 09/10/2026, Lê Văn Gỡ", "chứng kiến: Hà Thị Thấy", "Ghi việc gỡ danh sách");
		assertThat(page(village, "/reviews/" + village.reviewId() + "/journal")).bodyText()
			.contains("Gỡ danh sách niêm yết");
	}

	private MvcTestResult takesDown(Village village, long posting, String day) {
		return this.mvc.post()
			.uri("/api/postings/{id}/taken-down", posting)
			.with(as(village.head()))
			.with(csrf())
			.contentType("application/json")
			.content("""
					{"kind": "VILLAGE", "on": "%s", "by": "Lê Văn Gỡ", "seenBy": "Hà Thị Thấy"}""".formatted(day))
			.exchange();
	}

	private MvcTestResult page(Village village, String address) {
		MvcTestResult result = this.mvc.get().uri(address).with(as(village.officer())).exchange();
		assertThat(result).hasStatusOk();
		return result;
	}

}
