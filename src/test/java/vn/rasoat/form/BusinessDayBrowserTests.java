package vn.rasoat.form;

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

/** The calendar of a form where the product's day is not the machine's: 28/02/2019. */
@BrowserTest
class BusinessDayBrowserTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	private final FakeTaskServer server = new FakeTaskServer();

	private Page page;

	@BeforeEach
	void browser() {
		Assumptions.assumeTrue(StaticSite.hasLibraries(), "no libraries of the browser: build without -Dskip.npm");
		this.page = BROWSERS.page();
	}

	@AfterEach
	void close() {
		this.page.context().close();
		this.server.close();
	}

	@Test
	void calendarOpensAtBusinessTimeAndMarksItsDay() {
		this.page.navigate(this.server.site.url("/tasks/7"));
		this.page.locator(".fjs-form-field-datetime input.fjs-input").click();
		assertThat(this.page.locator(".flatpickr-calendar.open .cur-year")).hasValue("2019");
		assertThat(this.page.locator(".flatpickr-calendar.open .flatpickr-day.today")).hasText("28");
	}

}
