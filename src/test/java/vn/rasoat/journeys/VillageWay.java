package vn.rasoat.journeys;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The steps of a village's review as its three people take them, each in a browser of
 * their own.
 */
final class VillageWay {

	final String site;

	final long review;

	final Page officer;

	final Page reviewer;

	final Page head;

	VillageWay(String site, long review, Page officer, Page reviewer, Page head) {
		this.site = site;
		this.review = review;
		this.officer = officer;
		this.reviewer = reviewer;
		this.head = head;
	}

	Page caseOf(Page page, String more) {
		page.navigate(this.site + "/reviews/" + this.review + more);
		return page;
	}

	void starts() {
		caseOf(this.officer, "").getByText("Chốt danh sách và bắt đầu rà soát").click();
		assertThat(this.officer.locator("main")).containsText("Đang rà soát");
	}

	/** The reviewer takes the visit to this household and enters what was found. */
	TaskPage surveys(String household, Function<TaskPage, TaskPage> answers) {
		TaskPage task = inbox(this.reviewer).common().task("Ghi kết quả rà soát hộ", household).claim();
		answers.apply(task).sent();
		assertThat(task.done()).containsText(household);
		return task;
	}

	TaskPage convenes() {
		return convenes((task) -> task);
	}

	TaskPage convenes(Function<TaskPage, TaskPage> more) {
		TaskPage task = inbox(this.head).common().task("Triệu tập họp dân").claim();
		return more.apply(Answers.invitation(task)).sent();
	}

	/** After the invitation the head goes straight on to recording the meeting. */
	void records(Function<TaskPage, TaskPage> more) {
		TaskPage task = new TaskPage(this.head);
		assertThat(this.head.locator("h1")).hasText("Ghi kết quả họp dân");
		more.apply(Answers.meeting(task)).sent();
	}

	void receivesMinutes() {
		receivesMinutes((task) -> task);
	}

	void receivesMinutes(Function<TaskPage, TaskPage> more) {
		Locator papers = caseOf(this.officer, "").locator("#paper-file");
		papers.setInputFiles(new FilePayload("bien-ban.pdf", "application/pdf",
				"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF".getBytes(StandardCharsets.UTF_8)));
		new TaskPage(this.officer).button("Nộp giấy tờ").click();
		assertThat(caseOf(this.officer, "").locator("main")).containsText("bien-ban.pdf");
		TaskPage task = inbox(this.officer).common().task("Tiếp nhận biên bản").claim();
		more.apply(Answers.minutes(task)).sent();
	}

	InboxPage inbox(Page page) {
		return new InboxPage(page, this.site);
	}

}
