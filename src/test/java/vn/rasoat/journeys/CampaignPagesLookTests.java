package vn.rasoat.journeys;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.NewCampaign;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What the lead officer sees of a campaign, and whoever watches over its communes. */
@RaSoatTest
@BrowserTest
class CampaignPagesLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@LooksAt({ "/campaigns", "/campaigns/new", "/campaigns/{id:\\d+}", "/campaigns/{id:\\d+}/journal",
			"/campaigns/{id}/figures" })
	void campaignOfAProvince() {
		Commune commune = this.communes.reviewing(2, 0);
		String campaign = this.journey.site() + "/campaigns/" + commune.review().campaignId();
		long empty = this.campaigns.open(new NewCampaign("Đợt chưa có xã", 2026, commune.province().text().replace("/", ""), null, null)).id();
		Page lead = person("Đỗ Thị Thường Trực", Role.LEAD_OFFICER, commune);
		LOOKS.at(lead, "campaigns", this.journey.site() + "/campaigns");
		LOOKS.at(lead, "campaign-new", this.journey.site() + "/campaigns/new");
		LOOKS.opened(lead, "campaign-empty", this.journey.site() + "/campaigns/" + empty);
		LOOKS.opened(lead, "campaign-running", campaign);
		LOOKS.at(lead, "campaign-journal", campaign + "/journal");
		LOOKS.at(lead, "figures-open", campaign + "/figures");
		lead.navigate(this.journey.site() + "/campaigns/new");
		lead.locator("#name").fill("");
		lead.locator("main form[method=post] button[type=submit]").click();
		assertThat(lead.locator(".error-summary")).isVisible();
		LOOKS.at(lead, "campaign-new-errors");
	}

	@Test
	@LooksAt({ "/supervision", "/supervision/tasks", "/tasks/{id}/reassignment" })
	void watchingOver() {
		Commune commune = this.communes.reviewing(3);
		this.communes.waiting(this.campaigns.get(commune.review().campaignId()), 1);
		Page supervisor = person("Phạm Theo Dõi", Role.SUPERVISOR, commune);
		LOOKS.at(supervisor, "supervision", this.journey.site() + "/supervision");
		LOOKS.at(supervisor, "supervision-late", this.journey.site() + "/supervision?late=true");
		LOOKS.at(supervisor, "supervision-tasks", this.journey.site() + "/supervision/tasks");
		supervisor.locator("main tbody a[href*=reassignment]").first().click();
		LOOKS.at(supervisor, "reassignment");
		Page nobody = person("Trương Thanh Tra", Role.INSPECTOR, commune);
		LOOKS.at(nobody, "inbox-inspector", this.journey.site() + "/");
	}

	@Test
	@LooksAt("/mail")
	void mailsThatWentWrong() {
		this.jdbc.sql("""
				insert into notification_digest (recipient, area_path, language, subject, body, message_id, status,
				attempts, next_attempt_at, written_at, made_at, changed_at)
				values ('hoa', '/38/', 'vi', 'Việc mới: họp dân – Thôn Một 2026', '', ?, 'FAILED', 3, now(), now(),
				now(), now())""").param(UUID.randomUUID().toString()).update();
		Page admin = this.journey.person(BROWSERS, this.people.named("Lê Quản Trị", Role.ADMIN, AreaPath.COUNTRY));
		LOOKS.at(admin, "mails", this.journey.site() + "/mail?status=failed");
	}

	private Page person(String name, Role role, Commune commune) {
		return this.journey.person(BROWSERS, this.people.named(name, role, commune.province()));
	}

}
