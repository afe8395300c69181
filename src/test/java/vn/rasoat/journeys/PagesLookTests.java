package vn.rasoat.journeys;

import com.microsoft.playwright.Page;
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

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	private void look(Page page, String... namesAndPaths) {
		for (int at = 0; at < namesAndPaths.length; at += 2) {
			LOOKS.at(page, namesAndPaths[at], this.journey.site() + namesAndPaths[at + 1]);
		}
	}

	@Test
	@LooksAt({ "/login", "/", "/reviews", "/reviews/{id}", "/reviews/{id}/households", "/reviews/{id}/households/add",
			"/reviews/new", "/account", "/account/password", "/components", "/communes/{code}/households/import",
			"/tasks/{id}" })
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
		LOOKS.at(officer, "import");
		way.starts();
		officer.locator("[data-picture] summary").click();
		assertThat(officer.locator(".djs-container .is-now").first()).isAttached();
		LOOKS.at(officer, "case-picture");
		Page reviewer = way.reviewer;
		look(reviewer, "inbox", "/?tab=groups");
		TaskPage task = way.inbox(reviewer).common().task("Nguyễn Văn Bình").claim().ready();
		task.tick("Đã rà soát").send().click();
		assertThat(task.message()).containsText("Có 4 chỗ cần sửa");
		LOOKS.at(reviewer, "task-errors");
	}

	@Test
	@LooksAt({ "/admin/users", "/admin/users/new", "/admin/users/{id}", "/admin/units", "/admin/units/{code}",
			"/admin/units/new", "/admin/units/journal", "/admin/calendars", "/admin/calendars/{year}",
			"/admin/calendars/journal", "/admin/rule-sets", "/admin/rule-sets/{code}", "/admin/rule-sets/journal",
			"/admin/worklist", "/admin/blocked", "/demo/time" })
	void pagesOfTheAdmin() {
		Page admin = this.journey.person(BROWSERS, this.people.named("Lê Quản Trị", Role.ADMIN, AreaPath.COUNTRY));
		String officer = this.people.named("Trần Thị Lành", Role.COMMUNE_OFFICER, new AreaPath("/91/30313/"));
		look(admin, "users", "/admin/users", "user-new", "/admin/users/new", "units", "/admin/units", "unit",
				"/admin/units/91", "unit-new", "/admin/units/new", "calendars", "/admin/calendars", "calendar",
				"/admin/calendars/2026", "rule-sets", "/admin/rule-sets", "rule-set", "/admin/rule-sets/2022-2026",
				"units-journal", "/admin/units/journal", "calendars-journal", "/admin/calendars/journal",
				"rule-sets-journal", "/admin/rule-sets/journal", "worklist-check", "/admin/worklist", "blocked",
				"/admin/blocked", "time", "/demo/time");
		admin.navigate(this.journey.site() + "/admin/users");
		admin.locator("#text").fill(officer);
		admin.locator("main .filters button").click();
		admin.locator("main tbody a").first().click();
		LOOKS.at(admin, "user");
	}

}
