package vn.rasoat.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.document.Papers;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Households of a village, what hangs on its boards and what is said against it. */
@RaSoatTest
@BrowserTest
class VillagePagesLookTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private PostingDriver postings;

	@Autowired
	private VillageDriver villages;

	@Autowired
	private Papers papers;

	@Autowired
	private SecondRuleSets secondRuleSets;

	@Test
	@LooksAt({ "/reviews/{id}/posting", "/postings/{id}/list", "/postings/{id}/announcement",
			"/reviews/{id}/complaints/new", "/complaints/{id}", "/reviews/{id}/minutes", "/reviews/{id}/journal" })
	void listHangsAndSomebodyObjects() {
		Village village = this.postings.hanging(3);
		String site = this.journey.site();
		String review = site + "/reviews/" + village.reviewId();
		Page officer = this.journey.person(BROWSERS, village.officer());
		LOOKS.at(officer, "posting-hanging", review + "/posting");
		LOOKS.at(officer, "complaint-new", review + "/complaints/new");
		officer.locator("main form button[type=submit]").click();
		assertThat(officer.locator(".error-summary")).isVisible();
		LOOKS.at(officer, "complaint-new-errors");
		Complaint complaint = this.postings.objects(village, this.postings.household(village, 1));
		LOOKS.opened(officer, "complaint-open", site + "/complaints/" + complaint.id());
		this.postings.rechecks(village, complaint, this.postings.otherReviewer(village), this.postings.foundNotPoor());
		this.postings.answers(village, complaint, Complaint.Result.UPHELD);
		LOOKS.at(officer, "complaint-answered", site + "/complaints/" + complaint.id());
		isTakenBack(village, officer, site + "/complaints/");
		LOOKS.at(officer, "posting-objected", review + "/posting");
		String posting = site + "/postings/" + this.postings.posting(village).id();
		LOOKS.at(officer, "posted-list", posting + "/list");
		LOOKS.at(officer, "announcement", posting + "/announcement");
		LOOKS.at(officer, "minutes-agreed", review + "/minutes");
		LOOKS.at(officer, "journal-posted", review + "/journal");
	}

	/** Opened by hand, refused in words, then gone. */
	private void isTakenBack(Village village, Page officer, String pages) {
		officer.navigate(pages + this.postings.objects(village, this.postings.household(village, 2)).id());
		officer.locator("#withdrawal summary").click();
		LOOKS.at(officer, "complaint-withdrawing");
		officer.locator("#withdrawal button[type=submit]").click();
		assertThat(officer.locator(".error-summary")).isVisible();
		LOOKS.at(officer, "complaint-withdrawing-errors");
		officer.locator("#withdrawal-paper").fill("Đơn rút ngày 05/10/2026, có chữ ký");
		officer.locator("#withdrawal-reason").fill("Đã được giải thích cách chấm điểm");
		officer.locator("#withdrawal button[type=submit]").click();
		assertThat(officer.locator("#withdrawal")).hasCount(0);
		LOOKS.at(officer, "complaint-withdrawn");
		LOOKS.at(officer, "inbox-duties", this.journey.site() + "/");
	}

	@Test
	@LooksAt({ "/reviews/{id}/households/add", "/reviews/{id}/households/{householdId:\\d+}",
			"/reviews/{id}/households/{householdId}/people", "/reviews/{id}/second-standard" })
	void householdsOfAVillage() {
		Village village = this.villages.village(2);
		this.secondRuleSets.set(village.review(), "2016-2020");
		String review = this.journey.site() + "/reviews/" + village.reviewId();
		String household = review + "/households/" + this.postings.household(village, 0);
		Page officer = this.journey.person(BROWSERS, village.officer());
		LOOKS.opened(officer, "household", household);
		LOOKS.at(officer, "household-people", household + "/people");
		officer.navigate(review + "/households/add");
		officer.getByText("Thêm một người").click();
		LOOKS.at(officer, "household-add-people", review + "/households/add");
		LOOKS.opened(officer, "case-to-cancel", review);
		LOOKS.at(officer, "second-standard", review + "/second-standard");
	}

	/** The wrong scan is struck through, the right one stands beside it. */
	@Test
	@LooksAt("/cases/{kind}/{number}/papers")
	void wrongScanIsReplaced() {
		Village village = this.postings.hanging(1);
		Page officer = this.journey.person(BROWSERS, village.officer());
		for (String name : List.of("bien-ban-ap-khac.pdf", "bien-ban-da-ky.pdf")) {
			village.as(village.officer(),
					() -> this.papers.keep(village.caseKey(), "minutes-scan", name, ("%PDF-1.4 " + name).getBytes()));
		}
		LOOKS.opened(officer, "papers", this.journey.site() + "/cases/" + village.caseKey() + "/papers");
		Locator form = officer.locator("form[action$=withdrawal]").last();
		form.locator("input[name=reason]").fill("Quét nhầm biên bản của ấp khác");
		form.locator("select").selectOption(new SelectOption().setIndex(1));
		form.locator("button").click();
		assertThat(officer.locator("s").first()).isVisible();
		LOOKS.at(officer, "papers-withdrawn");
	}

}
