package vn.rasoat.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Every page the people and the admin meet. */
@RaSoatTest
@BrowserTest
class PagesLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	private final Looks looks = new Looks();

	@AfterEach
	void nothingFound() {
		this.looks.nothingFound();
	}

	private void look(Page page, String... namesAndPaths) {
		for (int at = 0; at < namesAndPaths.length; at += 2) {
			this.looks.at(page, namesAndPaths[at], this.journey.site() + namesAndPaths[at + 1]);
		}
	}

	@Test
	void pagesOfThePeople() {
		VillageWay way = this.journey.village(BROWSERS, 3);
		String review = "/reviews/" + way.review;
		Page officer = way.officer;
		look(this.journey.stranger(BROWSERS), "login", "/login", "login-refused", "/login?error");
		look(officer, "inbox-empty", "/", "reviews", "/reviews", "case-preparing", review, "households",
				review + "/households", "household-add", review + "/households/add", "new-review", "/reviews/new",
				"account", "/account", "password", "/account/password", "components", "/components", "failure-404",
				"/reviews/999999", "failure-403", "/admin/users");
		way.caseOf(officer, "/households").getByText("Nhập từ tệp").click();
		this.looks.at(officer, "import");
		way.starts();
		officer.locator("[data-picture] summary").click();
		assertThat(officer.locator(".djs-container .is-now").first()).isAttached();
		this.looks.at(officer, "case-picture");
		Page reviewer = way.reviewer;
		look(reviewer, "inbox", "/?tab=groups");
		TaskPage task = way.inbox(reviewer).common().task("Nguyễn Văn Bình").claim().ready();
		task.tick("Đã rà soát").send().click();
		assertThat(task.message()).containsText("Có 4 chỗ cần sửa");
		this.looks.at(reviewer, "task-errors");
	}

	@Test
	void pagesOfTheAdmin() {
		Page admin = this.journey.person(BROWSERS, this.people.named("Lê Quản Trị", Role.ADMIN, AreaPath.COUNTRY));
		look(admin, "users", "/admin/users", "user-new", "/admin/users/new", "units", "/admin/units", "unit",
				"/admin/units/91", "unit-new", "/admin/units/new", "calendars", "/admin/calendars", "calendar",
				"/admin/calendars/2026", "rule-sets", "/admin/rule-sets", "rule-set", "/admin/rule-sets/2022-2026",
				"units-journal", "/admin/units/journal");
	}

}
