package vn.rasoat.form;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.browser.StaticSite;
import vn.rasoat.form.FakeTaskServer.Answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class TaskFormBrowserTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	private final FakeTaskServer server = new FakeTaskServer();

	private final List<String> complaints = new ArrayList<>();

	private Page page;

	@BeforeEach
	void browser() {
		Assumptions.assumeTrue(StaticSite.hasLibraries(), "no libraries of the browser: build without -Dskip.npm");
		this.page = BROWSERS.page();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError((error) -> this.complaints.add(error));
	}

	@AfterEach
	void close() {
		this.page.context().close();
		this.server.close();
	}

	private void open() {
		this.page.navigate(this.server.site.url("/tasks/7"));
		assertThat(button("Gửi")).isVisible();
	}

	private Locator button(String name) {
		return this.page.locator("button", new Page.LocatorOptions().setHasText(name)).first();
	}

	private void fill() {
		this.page.getByLabel("Số hộ dự họp").fill("12");
		this.page.getByLabel("Người chủ trì").fill("Lê Thị Hoa");
	}

	@Test
	void saysInVietnameseWhatIsMissing() {
		open();
		button("Gửi").click();
		Locator summary = this.page.locator(".error-summary");
		assertThat(summary).isFocused();
		assertThat(summary).containsText("Có 2 chỗ cần sửa trước khi gửi");
		assertThat(summary).containsText("Số hộ dự họp: Chưa nhập.");
		assertThat(this.page.locator(".fjs-form-field-error").first()).hasText("Chưa nhập.");
		summary.locator("a").last().click();
		assertThat(this.page.getByLabel("Người chủ trì")).isFocused();
		assertThat(this.server.submissions()).isEmpty();
	}

	@Test
	void showsWhatTheServerRefuses() {
		this.server.answers.add(new Answer(422, "{\"errors\":[{\"path\":\"chair\",\"label\":\"Người chủ trì\","
				+ "\"message\":\"Người chủ trì: không có trong danh sách.\"}]}"));
		open();
		fill();
		button("Gửi").click();
		assertThat(this.page.locator(".error-summary")).containsText("Người chủ trì: không có trong danh sách.");
		assertThat(this.page.locator(".fjs-form-field-error")).hasText("không có trong danh sách.");
		button("Gửi").click();
		this.page.waitForURL("**/tasks/8");
		assertThat(this.server.submissions().get(0).key()).isNotEqualTo(this.server.submissions().get(1).key());
	}

	@Test
	void sendsOnceForADoubleClick() {
		open();
		fill();
		button("Gửi").dblclick();
		this.page.waitForURL("**/tasks/8");
		assertThat(this.server.submissions()).hasSize(1);
		assertThat(this.server.submissions().get(0).csrf()).isEqualTo("t0");
		assertThat(this.server.submissions().get(0).body()).contains("\"attendeeCount\":12", "Lê Thị Hoa");
	}

	@Test
	void keepsADraft() {
		open();
		fill();
		assertThat(this.page.locator(".task-form__status")).containsText("Đã lưu nháp lúc");
		assertThat(this.server.drafts().get(0).body()).contains("\"chair\":\"Lê Thị Hoa\"");
		this.server.draft = "{\"chair\":\"Trần Văn Nam\",\"cases\":[{\"name\":\"A\"},{\"name\":\"B\"}]}";
		this.server.draftSavedAt = "\"2026-10-05T01:30:00Z\"";
		open();
		assertThat(this.page.getByLabel("Người chủ trì")).hasValue("Trần Văn Nam");
		assertThat(this.page.getByLabel("Chủ hộ")).hasCount(2);
		assertThat(this.page.locator(".notice")).containsText("Đã mở lại bản nháp lưu lúc 08:30");
	}

	@Test
	void keepsTheTextOfALostNetworkAndSendsItLater() {
		open();
		this.page.context().setOffline(true);
		fill();
		assertThat(this.page.locator(".task-form__status")).hasText("Chưa lưu được – vẫn giữ trên máy này");
		button("Gửi").click();
		assertThat(this.page.locator(".notice")).containsText("Mất kết nối mạng");
		assertThat(this.page.getByLabel("Người chủ trì")).hasValue("Lê Thị Hoa");
		this.page.context().setOffline(false);
		this.page.waitForURL("**/tasks/8");
		assertThat(this.server.submissions()).hasSize(1);
		assertThat(this.page.evaluate("localStorage.length")).isEqualTo(0);
	}

	@Test
	void restoresWhatOnlyThisMachineHas() {
		open();
		this.page.context().setOffline(true);
		fill();
		assertThat(this.page.locator(".task-form__status")).hasText("Chưa lưu được – vẫn giữ trên máy này");
		this.page.context().setOffline(false);
		assertThat(this.page.locator(".task-form__status")).containsText("Đã lưu nháp lúc");
		this.page.evaluate("localStorage.setItem('ra-soat.draft.hoa.7', JSON.stringify("
				+ "{ at: Date.now(), data: { chair: 'Giữ trên máy' } }))");
		open();
		assertThat(this.page.getByLabel("Người chủ trì")).hasValue("Giữ trên máy");
		this.page.locator("form[data-logout] button").click();
		assertThat(this.page.evaluate("localStorage.length")).isEqualTo(0);
	}

	@Test
	void logsInOnThePageAndSendsAgain() {
		this.server.answers.add(new Answer(401, "{}"));
		open();
		fill();
		button("Gửi").click();
		this.page.getByLabel("Mật khẩu").fill("wrong");
		button("Đăng nhập").click();
		assertThat(this.page.locator("dialog .field__error")).hasText("Tên đăng nhập hoặc mật khẩu chưa đúng.");
		this.page.getByLabel("Mật khẩu").fill("right");
		button("Đăng nhập").click();
		this.page.waitForURL("**/tasks/8");
		assertThat(this.server.submissions()).hasSize(2);
		assertThat(this.server.submissions().get(1).csrf()).isEqualTo("t1");
		assertThat(this.server.submissions().get(0).key()).isEqualTo(this.server.submissions().get(1).key());
	}

	@Test
	void saysWhoWasFaster() {
		this.server.answers.add(new Answer(409, "{\"detail\":\"Trần Văn Nam đã làm xong lúc 08:12.\"}"));
		open();
		fill();
		button("Gửi").click();
		assertThat(this.page.locator(".notice")).containsText("Trần Văn Nam đã làm xong lúc 08:12.");
		assertThat(this.page.locator(".notice a")).hasText("Về danh sách việc");
	}

	@Test
	void isReadableForEverybodyUnderAStrictPolicy() {
		open();
		button("Gửi").click();
		assertThat(this.page.locator(".error-summary")).isVisible();
		List<String> found = new AxeBuilder(this.page).analyze()
			.getViolations()
			.stream()
			.map((rule) -> rule.getId() + ": " + rule.getNodes().stream().map((node) -> node.getHtml()).toList())
			.toList();
		assertThat(found).isEmpty();
		assertThat(this.page.locator(".fjs-powered-by")).isVisible();
		assertThat(button("Thêm dòng")).isVisible();
		assertThat(this.page.locator(".fjs-form-field-datetime input").first()).hasAttribute("placeholder",
				"ngày/tháng/năm");
		assertThat(this.complaints).isEmpty();
	}

}
