package vn.rasoat.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;

/** The list of somebody's work. */
public record InboxPage(Page page, String site) {

	public InboxPage open() {
		this.page.navigate(this.site + "/");
		return this;
	}

	/** Work nobody has taken yet. */
	public InboxPage common() {
		this.page.navigate(this.site + "/?tab=groups");
		return this;
	}

	public Locator tasks() {
		return this.page.locator("main tbody tr");
	}

	public Locator notice() {
		return this.page.locator("main .notice");
	}

	/** Opens the task whose row has all these words. */
	public TaskPage task(String... words) {
		Locator row = tasks();
		for (String word : words) {
			row = row.filter(new FilterOptions().setHasText(word));
		}
		row.first().locator(".row-link").click();
		return new TaskPage(this.page);
	}

}
