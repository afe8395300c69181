package vn.rasoat.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

import vn.rasoat.TestPeople;
import vn.rasoat.browser.Browsers;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Brings people to the running product, each with a browser profile of their own. */
@TestComponent
public class Journey {

	/** Two people may share two processors with six others. */
	private static final int PATIENCE = 60_000;

	private final VillageDriver villages;

	private final Environment environment;

	Journey(VillageDriver villages, Environment environment) {
		this.villages = villages;
		this.environment = environment;
	}

	VillageWay village(Browsers browsers, int households) {
		Village village = this.villages.village(households);
		return new VillageWay(site(), village.reviewId(), person(browsers, village.officer()),
				person(browsers, village.reviewer()), person(browsers, village.head()));
	}

	Page person(Browsers browsers, String username) {
		Page page = stranger(browsers);
		new LoginPage(page, site()).open().logIn(username, TestPeople.PASSWORD);
		assertThat(page.locator("h1")).hasText("Việc của tôi");
		return page;
	}

	Page stranger(Browsers browsers) {
		Page page = browsers.page(new Browser.NewContextOptions().setLocale("vi-VN")
			.setTimezoneId("Asia/Ho_Chi_Minh")
			.setViewportSize(1280, 800));
		page.setDefaultTimeout(PATIENCE);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		return page;
	}

	String site() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

}
