package vn.rasoat.form;

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

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form whose rows the server gives, such as the villages of a commune, opened with a
 * draft from before a village was added and another one called off.
 */
@BrowserTest
class DraftOfGivenRowsBrowserTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	private final FakeTaskServer server = new FakeTaskServer();

	private Page page;

	@BeforeEach
	void villagesHaveChanged() {
		Assumptions.assumeTrue(StaticSite.hasLibraries(), "no libraries of the browser: build without -Dskip.npm");
		this.server.schema = """
				{"id":"count","type":"default","schemaVersion":16,"components":[
				{"id":"S1","type":"textfield","key":"source","label":"Nguồn số liệu"},
				{"id":"L1","type":"dynamiclist","path":"villages","label":"Các thôn","allowAddRemove":false,
					"defaultRepetitions":0,"components":[
					{"id":"V1","type":"textfield","key":"village","label":"Thôn","readonly":true},
					{"id":"H1","type":"number","key":"households","label":"Tổng số hộ"}]}]}""";
		this.server.data = "{\"villages\":[{\"village\":\"Bắc\"},{\"village\":\"Đông\"},{\"village\":\"Nam\"}]}";
		this.server.draft = "{\"source\":\"Công an xã\",\"villages\":[{\"village\":\"Đông\",\"households\":11},"
				+ "{\"village\":\"Tây\",\"households\":12},{\"village\":\"Nam\",\"households\":13}]}";
		this.server.draftSavedAt = "\"2026-10-05T01:30:00Z\"";
		this.page = BROWSERS.page();
		this.page.navigate(this.server.site.url("/tasks/7"));
	}

	@AfterEach
	void close() {
		this.page.context().close();
		this.server.close();
	}

	@Test
	void answersComeBackToTheirOwnVillage() {
		assertThat(this.page.getByLabel("Nguồn số liệu")).hasValue("Công an xã");
		assertThat(villages()).hasCount(3);
		assertThat(villages().nth(0)).hasValue("Bắc");
		assertThat(villages().nth(1)).hasValue("Đông");
		assertThat(villages().nth(2)).hasValue("Nam");
		assertThat(households().nth(0)).hasValue("");
		assertThat(households().nth(1)).hasValue("11");
		assertThat(households().nth(2)).hasValue("13");
	}

	@Test
	void draftCanBeThrownAway() {
		assertThat(this.page.locator(".notice")).containsText("Đã mở lại bản nháp");
		this.server.draft = "null";
		this.page.locator(".notice button").click();
		assertThat(this.page.locator(".notice")).hasCount(0);
		assertThat(this.page.getByLabel("Nguồn số liệu")).hasValue("");
		assertThat(this.server.drafts()).extracting(FakeTaskServer.Sent::method).containsExactly("DELETE");
	}

	private Locator villages() {
		return this.page.getByLabel("Thôn", new Page.GetByLabelOptions().setExact(true));
	}

	private Locator households() {
		return this.page.getByLabel("Tổng số hộ");
	}

}
