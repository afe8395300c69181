package vn.rasoat.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Bad days of a reviewer: nothing entered is lost, and nothing is counted twice. */
@RaSoatTest
@BrowserTest
class PatientFormTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@Autowired
	private Journey journey;

	private VillageWay way;

	private Page page;

	@BeforeEach
	void people() {
		this.way = this.journey.village(BROWSERS, 1);
		this.way.starts();
		this.page = this.way.reviewer;
	}

	@AfterEach
	void home() {
		this.way.officer.context().close();
		this.way.head.context().close();
		this.page.context().close();
	}

	private TaskPage task() {
		return this.way.inbox(this.page).common().task("Nguyễn Văn An").claim().ready();
	}

	@Test
	void emptyFormSaysInVietnameseWhatIsMissingAndEnglishIsOneLinkAway() {
		TaskPage task = task();
		task.send().click();
		assertThat(task.message()).containsText("Kết quả đến hộ: Chưa nhập.");
		task.tick("Đã rà soát").send().click();
		assertThat(task.message()).containsText("Hộ không thiếu hụt chỉ số nào: Chưa đánh dấu.");
		Page english = this.page;
		english.locator(".languages a[lang=en]").click();
		assertThat(task.send()).hasText("Submit");
		assertThat(english.locator("#comments-title")).not().hasText("Trao đổi");
	}

	@Test
	void pressCountsAlthoughTheButtonMovesAwayBelowTheFinger() {
		TaskPage task = task();
		task.send().scrollIntoViewIfNeeded();
		BoundingBox button = task.send().boundingBox();
		this.page.mouse().move(button.x + button.width / 2, button.y + button.height / 2);
		this.page.mouse().down();
		task.form().evaluate("form => form.style.paddingTop = '9em'");
		this.page.mouse().up();
		assertThat(task.message()).containsText("Kết quả đến hộ: Chưa nhập.");
	}

	@Test
	void draftIsThereAfterReload() {
		TaskPage task = task();
		Answers.visited(task, "120");
		assertThat(task.status()).containsText("Đã lưu nháp lúc");
		this.page.reload();
		assertThat(task.message()).containsText("Đã mở lại bản nháp");
		assertThat(task.field("Điểm A (thu nhập)")).hasValue("120");
		assertThat(task.field("Người cung cấp thông tin")).hasValue("Chủ hộ");
	}

	@Test
	void secondTabIsToldWhoWasFasterAndBackShowsTheResult() {
		TaskPage task = Answers.poor(task());
		assertThat(task.status()).containsText("Đã lưu nháp lúc");
		Page tab = this.page.context().newPage();
		tab.navigate(this.page.url());
		TaskPage second = new TaskPage(tab).ready();
		assertThat(second.message()).containsText("Đã mở lại bản nháp");
		task.sent();
		second.send().click();
		assertThat(second.message()).containsText("đã");
		assertThat(second.message().locator(".notice--warning")).isVisible();
		this.page.goBack();
		assertThat(this.page.locator("main")).containsText("Đã xong");
		assertThat(task.send()).hasCount(0);
	}

	@Test
	void endedSessionAsksForThePasswordOnTheSamePage() {
		TaskPage task = Answers.poor(task());
		this.page.context().clearCookies();
		task.send().click();
		assertThat(this.page.locator("dialog")).containsText("Đăng nhập lại");
		this.page.locator("dialog #log-in-again-password").fill(TestPeople.PASSWORD);
		this.page.locator("dialog button[type=submit]").click();
		this.page.waitForURL((url) -> url.contains("done="));
		assertThat(task.done()).containsText("Nguyễn Văn An");
	}

	@Test
	void formWaitsForTheNetwork() {
		TaskPage task = Answers.poor(task());
		this.page.context().setOffline(true);
		task.send().click();
		assertThat(task.message()).containsText("Mất kết nối mạng");
		this.page.context().setOffline(false);
		this.page.waitForURL((url) -> url.contains("done="));
		assertThat(task.done()).containsText("Nguyễn Văn An");
	}

	@Test
	void finishedSurveyIsTakenBackAndDoneAgain() {
		TaskPage task = Answers.poor(task()).sent();
		task.done().locator("a").click();
		task.withdraw("Nhập nhầm điểm của hộ bên cạnh");
		assertThat(this.page.locator("main")).containsText("rút lại");
		Answers.notPoor(this.way.inbox(this.page).common().task("Nguyễn Văn An").claim()).sent();
		assertThat(task.done()).containsText("Nguyễn Văn An");
	}

	@Test
	void surveyIsDoneWithTheKeyboardAlone() {
		TaskPage task = task();
		task.form().getByRole(AriaRole.RADIO).first().focus();
		this.page.keyboard().press("ArrowDown");
		type(Answers.DAY);
		type("Cả nhà đi làm ăn xa");
		for (int step = 0; step < 30 && !onSend(); step++) {
			this.page.keyboard().press("Tab");
		}
		this.page.keyboard().press("Enter");
		this.page.waitForURL((url) -> url.contains("done="));
		assertThat(task.done()).containsText("Nguyễn Văn An");
	}

	private void type(String text) {
		this.page.keyboard().press("Tab");
		this.page.keyboard().type(text);
	}

	private boolean onSend() {
		return (boolean) this.page
			.evaluate("document.activeElement.matches('[data-task-form] > .row > button.button')");
	}

}
