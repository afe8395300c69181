package vn.rasoat.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Where everybody begins. */
public record LoginPage(Page page, String site) {

	public LoginPage open() {
		this.page.navigate(this.site + "/login");
		return this;
	}

	public InboxPage logIn(String username, String password) {
		this.page.locator("#username").fill(username);
		this.page.locator("#password").fill(password);
		this.page.locator("main button[type=submit]").click();
		return new InboxPage(this.page, this.site);
	}

	public Locator refusal() {
		return this.page.locator("#login-error");
	}

}
