package vn.rasoat.journeys;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.commune.CommuneDriver;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages at which most is decided, without a mouse: everything is reached, where one
 * is can be seen, and the work gets done.
 */
@RaSoatTest
@BrowserTest
class KeyboardOnlyTests {

	/** Numbers what can take the focus, and says what it is. */
	private static final String STOPS = """
			() => Object.fromEntries([...document.querySelectorAll(
				'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
				.filter((it) => !it.disabled && it.type !== 'hidden' && it.tabIndex >= 0 && it.checkVisibility())
				.map((it, at) => { it.dataset.stop = at; return [at, it.outerHTML.slice(0, 120)]; }))
			""";

	/** The number of what has the focus, and whether somebody sees so. */
	private static final String HERE = """
			() => {
				const it = document.activeElement, style = getComputedStyle(it), box = it.getBoundingClientRect();
				const ringed = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
				return [it.dataset.stop ?? '', ringed && box.bottom > 0 && box.top < innerHeight];
			}
			""";

	private static final int MOST = 400;

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@Autowired
	private Journey journey;

	@Autowired
	private TestPeople people;

	@Autowired
	private CommuneDriver communes;

	@Autowired
	private PostingDriver postings;

	@Test
	void workIsGivenOutFromThePageOfACampaign() {
		Commune commune = this.communes.preparing(1);
		Page lead = person(Role.LEAD_OFFICER, commune, "/campaigns/" + commune.review().campaignId());
		everythingIsReached(lead);
		enter(lead, "details:has(#description) > summary");
		type(lead, "#description", "In phiếu rà soát");
		type(lead, "#givenTo", "Phòng Kinh tế");
		enter(lead, "details:has(#description) button");
		assertThat(lead.locator("main")).containsText("In phiếu rà soát");
	}

	@Test
	void complaintIsTakenIn() {
		Village village = this.postings.hanging(2);
		Page officer = this.journey.person(BROWSERS, village.officer());
		officer.navigate(this.journey.site() + "/reviews/" + village.reviewId() + "/complaints/new");
		everythingIsReached(officer);
		until(officer, "#householdId", (page) -> page.keyboard().press("ArrowDown"));
		type(officer, "#content", "Hộ này có ruộng cho thuê");
		type(officer, "#complainant", "Lê Văn Khiếu");
		enter(officer, "main form button");
		officer.waitForURL((url) -> url.matches(".*/complaints/\\d+"));
		assertThat(officer.locator("main")).containsText("Lê Văn Khiếu");
	}

	@Test
	void lateCommunesAreFound() {
		Commune commune = this.communes.reviewing(1);
		Page supervisor = person(Role.SUPERVISOR, commune, "/supervision");
		everythingIsReached(supervisor);
		until(supervisor, "input[name=late]", (page) -> page.keyboard().press("Space"));
		enter(supervisor, ".filters button");
		supervisor.waitForURL((url) -> url.contains("late=true"));
		supervisor.navigate(this.journey.site() + "/supervision");
		enter(supervisor, "main a[href*='/supervision/tasks']");
		assertThat(supervisor.locator("h1")).containsText("Việc đang mở");
	}

	private void everythingIsReached(Page page) {
		@SuppressWarnings("unchecked")
		Map<String, String> left = new TreeMap<>((Map<String, String>) page.evaluate(STOPS));
		for (int step = 0; step < MOST && !left.isEmpty(); step++) {
			page.keyboard().press("Tab");
			List<?> here = (List<?>) page.evaluate(HERE);
			String reached = left.remove(String.valueOf(here.get(0)));
			assertThat(reached == null || Boolean.TRUE.equals(here.get(1))).as("focus is seen on %s", reached).isTrue();
		}
		assertThat(left).as("never reached with the Tab key").isEmpty();
		page.reload();
	}

	private static void type(Page page, String where, String text) {
		until(page, where, (it) -> it.keyboard().type(text));
	}

	private static void enter(Page page, String where) {
		until(page, where, (it) -> it.keyboard().press("Enter"));
	}

	private static void until(Page page, String where, Consumer<Page> act) {
		for (int step = 0; step < MOST; step++) {
			if (Boolean.TRUE.equals(page.evaluate("(where) => document.activeElement.matches(where)", where))) {
				act.accept(page);
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("never reached with the Tab key: " + where);
	}

	private Page person(Role role, Commune commune, String path) {
		String username = this.people.with(role, commune.province());
		Page page = this.journey.person(BROWSERS, username);
		page.navigate(this.journey.site() + path);
		return page;
	}

}
