package vn.rasoat.journeys;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One village from the closed list to the minutes, once round the loop, by three people
 * in three browsers.
 */
@RaSoatTest
@BrowserTest
class VillageJourneyTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	private VillageWay way;

	@BeforeEach
	void people() {
		this.way = this.journey.village(BROWSERS, 3);
	}

	@AfterEach
	void home() {
		List.of(this.way.officer, this.way.reviewer, this.way.head).forEach((page) -> page.context().close());
	}

	@Test
	void threePeopleCarryAVillageFromItsListToItsMinutes() {
		this.way.starts();
		this.way.surveys("Nguyễn Văn An", this::poor);
		this.way.surveys("Nguyễn Văn Bình", Answers::absent);
		this.way.surveys("Nguyễn Văn Chi", Answers::notPoor);
		this.way.convenes();
		this.way.records(this::oneHouseholdBelowHalf);
		this.way.surveys("Nguyễn Văn Chi", Answers::poor);
		this.way.convenes();
		this.way.records((task) -> task);
		minutesOfBothMeetings();
		this.way.receivesMinutes();
		caseIsComplete();
	}

	private TaskPage poor(TaskPage task) {
		Answers.poor(task);
		LOOKS.at(task.page(), "task-survey");
		return task;
	}

	private TaskPage oneHouseholdBelowHalf(TaskPage task) {
		task.addRow().pick("Hộ", "Nguyễn Văn Chi").enterInRow("Số người đồng ý", "3");
		LOOKS.at(task.page(), "task-meeting");
		return task;
	}

	private void minutesOfBothMeetings() {
		Page page = this.way.caseOf(this.way.officer, "/minutes");
		assertThat(page.locator("article.minutes")).hasCount(2);
		assertThat(page.locator("article.minutes").first()).containsText("Nguyễn Văn Chi");
		page.getByText("vòng 1").first().click();
		assertThat(page.locator("article.minutes").first()).containsText("rà soát lại");
		assertThat(page.locator("article.minutes").first()).containsText("3/30");
		LOOKS.at(page, "minutes");
		page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)
			.setPath(java.nio.file.Path.of("target/looks/minutes.pdf")));
	}

	private void caseIsComplete() {
		Page page = this.way.caseOf(this.way.officer, "");
		assertThat(page.locator("main dl").first()).containsText("Biên bản đã về xã");
		page.locator("[data-picture] summary").click();
		assertThat(page.locator(".djs-container .is-done").first()).isAttached();
		LOOKS.at(page, "case-complete");
		this.way.caseOf(this.way.officer, "/journal");
		String journal = page.locator("main").innerText();
		assertThat(journal).contains("Chốt danh sách, bắt đầu rà soát", "Ghi kết quả rà soát hộ",
				"Đề nghị phân loại hộ", "Triệu tập họp dân", "Ghi kết quả họp dân", "Chưa đủ tỷ lệ đồng ý, rà soát lại",
				"Nộp giấy tờ", "Tiếp nhận biên bản", "Lập danh sách niêm yết");
		assertThat(journal).doesNotContain("household.", "CURRENT_LIST", "incomePoints");
		LOOKS.at(page, "journal");
	}

}
