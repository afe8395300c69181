package vn.rasoat.form;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

/** A group rarely used is closed, but never over something that must be seen. */
@BrowserTest
class FoldedGroupBrowserTests {

	private static final String SCHEMA = """
			{"id":"record-minutes","type":"default","schemaVersion":16,"components":[
			{"id":"F1","type":"textfield","key":"chair","label":"Người chủ trì"},
			{"id":"G1","type":"group","label":"Người thực hiện và giấy tờ","showOutline":true,
				"properties":{"folded":"true","rows":"true"},"components":[
				{"id":"F2","type":"textfield","key":"onBehalfOf","label":"Ghi thay cho"},
				{"id":"F3","type":"textfield","key":"lateReason","label":"Lý do nhập muộn","validate":{"required":true},
					"conditional":{"hide":"=chair != \\"muộn\\""}}]}]}""";

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	private final FakeTaskServer server = new FakeTaskServer();

	private Page page;

	@BeforeEach
	void browser() {
		Assumptions.assumeTrue(StaticSite.hasLibraries(), "no libraries of the browser: build without -Dskip.npm");
		this.server.schema = SCHEMA;
		this.page = BROWSERS.page();
	}

	@AfterEach
	void close() {
		this.page.context().close();
		this.server.close();
	}

	private void open() {
		this.page.navigate(this.server.site.url("/tasks/7"));
		assertThat(this.page.getByLabel("Người chủ trì")).isVisible();
	}

	private Locator fold() {
		return this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Người thực hiện và giấy tờ"));
	}

	private Locator rare() {
		return this.page.getByLabel("Ghi thay cho");
	}

	private void send() {
		this.page.locator("[data-task-form] > .row > button").click();
	}

	@Test
	void opensAndClosesByItsHeadingAndByKeys() {
		open();
		assertThat(rare()).isHidden();
		assertThat(this.page.locator("[data-rows]")).hasCount(1);
		this.page.getByText("Người thực hiện và giấy tờ").click();
		assertThat(rare()).isVisible();
		fold().focus();
		this.page.keyboard().press("Enter");
		assertThat(rare()).isHidden();
		assertThat(fold()).hasAttribute("aria-expanded", "false");
		assertThat(new AxeBuilder(this.page).include("[data-task-form]").analyze().getViolations()).isEmpty();
	}

	@Test
	void opensForWhatIsRequiredAndStaysOpen() {
		open();
		this.page.getByLabel("Người chủ trì").fill("muộn");
		assertThat(this.page.getByLabel("Lý do nhập muộn")).isVisible();
		assertThat(fold()).isHidden();
		send();
		assertThat(this.page.locator(".error-summary")).containsText("Lý do nhập muộn: Chưa nhập.");
		assertThat(this.server.submissions()).isEmpty();
	}

	@Test
	void opensForWhatTheServerRefuses() {
		this.server.answers.add(new Answer(422, "{\"errors\":[{\"path\":\"onBehalfOf\",\"label\":\"Ghi thay cho\","
				+ "\"message\":\"Ghi thay cho: không có người này.\"}]}"));
		open();
		send();
		this.page.locator(".error-summary a").click();
		assertThat(rare()).isFocused();
	}

	@Test
	void showsWhatWasEnteredBefore() {
		this.server.draft = "{\"onBehalfOf\":\"Lê Thị Hoa\"}";
		this.server.draftSavedAt = "\"2026-10-05T01:30:00Z\"";
		open();
		assertThat(rare()).isVisible();
		assertThat(rare()).hasValue("Lê Thị Hoa");
	}

}
