package vn.rasoat.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
import static org.assertj.core.api.Assertions.assertThat;

/** A choice among the filters is answered at once, without leaving the page. */
@RaSoatTest
@BrowserTest
class FilterInPlaceTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@Autowired
	private Journey journey;

	private VillageWay way;

	private Page page;

	private InboxPage inbox;

	@BeforeEach
	void twoHouseholdsToVisit() {
		this.way = this.journey.village(BROWSERS, 2);
		this.way.starts();
		this.page = this.way.reviewer;
		this.inbox = this.way.inbox(this.page).common();
		assertThat(this.inbox.tasks()).hasCount(2);
	}

	@AfterEach
	void home() {
		this.way.officer.context().close();
		this.way.head.context().close();
		this.page.context().close();
	}

	@Test
	void choiceIsAnsweredInPlaceAndKeepsFocusAndAddress() {
		this.page.evaluate("window.stillHere = true");
		search("Nguyễn Văn An");
		assertThat(this.inbox.tasks()).hasCount(1);
		assertThat(this.page.locator("#filtered")).hasText("Đã lọc: 1 dòng trên trang này.");
		assertThat(this.page.locator("#q")).hasValue("Nguyễn Văn An");
		assertThat(this.page).hasURL(Pattern.compile("tab=groups&q=Nguy"));
		chooseStep();
		assertThat(this.page).hasURL(Pattern.compile("step=UserTask_"));
		assertThat(this.page.locator("#step")).isFocused();
		assertThat(this.page.evaluate("window.stillHere")).isEqualTo(true);
		this.page.getByText("Bỏ lọc").first().click();
		assertThat(this.inbox.tasks()).hasCount(2);
	}

	@Test
	void backLeadsToTheListBeforeTheChoice() {
		search("Nguyễn Văn An");
		assertThat(this.inbox.tasks()).hasCount(1);
		this.page.goBack();
		assertThat(this.inbox.tasks()).hasCount(2);
	}

	@Test
	void endedSessionAsksToLogInAndThenShowsWhatWasAskedFor() {
		String reviewer = this.inbox.task("Nguyễn Văn An").form().getAttribute("data-user");
		this.inbox.common();
		this.page.context().clearCookies();
		search("Nguyễn Văn An");
		new LoginPage(this.page, this.journey.site()).logIn(reviewer, TestPeople.PASSWORD);
		assertThat(this.inbox.tasks()).hasCount(1);
	}

	@Test
	void withoutNetworkTheListStaysAndSaysWhy() {
		this.page.context().setOffline(true);
		search("Nguyễn Văn An");
		assertThat(this.page.locator("#messages")).containsText("Mất kết nối mạng, chưa lọc được");
		assertThat(this.inbox.tasks()).hasCount(2);
		this.page.context().setOffline(false);
		search("Nguyễn Văn An");
		assertThat(this.inbox.tasks()).hasCount(1);
		assertThat(this.page.locator("#messages")).isEmpty();
	}

	private void search(String words) {
		this.page.locator("#q").fill(words);
		this.page.locator("#q").press("Enter");
	}

	private void chooseStep() {
		this.page.locator("#step").focus();
		this.page.locator("#step").selectOption(new SelectOption().setIndex(1));
	}

}
