package vn.rasoat.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.procedure.village.GivenUpStep;
import vn.rasoat.procedure.village.VillageDriver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A village that hangs in a step of the system, as admin and supervisor see it. */
@RaSoatTest
@BrowserTest
class StuckLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	@Autowired
	private VillageDriver villages;

	@Autowired
	private GivenUpStep step;

	private AreaPath commune;

	private String job;

	@BeforeEach
	void stuck() {
		var village = this.villages.running(1);
		this.commune = village.review().path().parent();
		this.job = this.step.of(village);
	}

	@AfterEach
	void goesOn() {
		this.step.goesOn(this.job);
	}

	@Test
	@LooksAt({ "/admin/blocked", "/supervision" })
	void adminAndSupervisorSeeWhereItHangs() {
		Page admin = person(Role.ADMIN);
		LOOKS.at(admin, "blocked-step", this.journey.site() + "/admin/blocked");
		assertThat(admin.locator("main")).containsText("Thử lại");
		Page supervisor = person(Role.SUPERVISOR);
		LOOKS.at(supervisor, "supervision-stuck", this.journey.site() + "/supervision");
		assertThat(supervisor.locator("main")).containsText("Vướng mắc");
	}

	private Page person(Role role) {
		return this.journey.person(BROWSERS, this.people.with(role, this.commune));
	}

}
