package vn.rasoat.journeys;

import java.time.LocalDate;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.area.Areas;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.engine.TimeTravel;
import vn.rasoat.language.PlaceNames;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * One commune of An Giang from the plan of its province to certificates and official
 * report: one household surveyed again after its meeting, one complaint while the list
 * hangs, everything entered by the people themselves.
 */
@RaSoatTest
@BrowserTest
class CommuneJourneyTests {

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	@Autowired
	private Journey journey;

	@Autowired
	private Areas areas;

	@Autowired
	private TestPeople people;

	@Autowired
	private TimeTravel travel;

	private Days days;

	private Desk desk;

	private CommunePlace place;

	private Crew crew;

	@BeforeEach
	void peopleArrive() {
		this.days = new Days(this.travel, LocalDate.of(2026, 8, 28));
		this.desk = new Desk(this.journey.site(), this.days, LOOKS);
		this.place = CommunePlace.made(this.areas);
		this.crew = this.place.crew(this.people, this.journey, BROWSERS);
	}

	@AfterEach
	void peopleGoHome() {
		this.crew.goesHome();
	}

	@Test
	void communeGoesFromThePlanToItsCertificates() {
		CampaignWay campaign = new CampaignWay(this.desk, this.crew);
		provinceBegins(campaign);
		PreparationWay preparation = new PreparationWay(this.desk, this.crew.officer(), this.place);
		communePrepares(preparation);
		VillageDays disputed = village(preparation, CommunePlace.DISPUTED);
		VillageDays quiet = village(preparation, CommunePlace.QUIET);
		oneHouseholdGoesRoundAgain(disputed);
		everythingIsClear(quiet);
		PostingWay posting = new PostingWay(this.desk, this.crew);
		listsHang(posting, disputed, quiet);
		complaintIsUpheld(posting, quiet);
		DecisionWay decision = new DecisionWay(this.desk, this.crew, this.place.commune().name());
		communeReports(decision);
		communeDecides(decision);
		provinceEnds(campaign);
		everythingIsOnRecord(campaign, decision, disputed);
	}

	private void provinceBegins(CampaignWay campaign) {
		campaign.opens(this.place.commune().name());
		campaign.plans();
		this.days.comes(3, 9, 9);
		campaign.setsUpCommittee();
		campaign.launches();
		assertThat(campaign.sees().locator("main")).containsText("Đang chuẩn bị");
	}

	private void communePrepares(PreparationWay preparation) {
		preparation.setsUpCommittee();
		this.days.comes(7, 9, 9);
		preparation.trains();
		preparation.informs();
		preparation.counts();
		preparation.imports("Nguyễn Văn An,Chủ hộ,01/02/1970,Nam,Ấp Rạch Dừa,Hộ nghèo",
				"Nguyễn Thị Hai,Vợ,03/04/1972,Nữ,Ấp Rạch Dừa,Hộ nghèo",
				"Trần Thị Bình,Chủ hộ,05/06/1965,Nữ,Ấp Rạch Dừa,Hộ cận nghèo",
				"Lê Văn Chi,Chủ hộ,07/08/1980,Nam,Ấp Rạch Dừa,Hộ nghèo",
				"Phạm Thị Dung,Chủ hộ,09/10/1975,Nữ,Ấp Cái Sao,Hộ nghèo");
		preparation.takesIn(village(preparation, CommunePlace.QUIET).review(), "Huỳnh Văn Én");
		preparation.completesLists();
		assertThat(preparation.sees().locator("main")).containsText("200 hộ, 800 nhân khẩu");
	}

	private VillageDays village(PreparationWay preparation, String name) {
		Page page = preparation.sees();
		page.locator("main .row-link", new Page.LocatorOptions().setHasText(name)).click();
		assertThat(page.locator("h1")).containsText(PlaceNames.inSentence(name));
		return new VillageDays(this.desk, new VillageWay(this.desk.site(), numberIn(page.url()), this.crew.officer(),
				this.crew.reviewer(), this.crew.head()));
	}

	private static long numberIn(String address) {
		return Long.parseLong(address.replaceAll(".*/", ""));
	}

	private void oneHouseholdGoesRoundAgain(VillageDays village) {
		this.days.comes(8, 9, 9);
		village.surveys("Nguyễn Văn An", Answers::poor);
		village.surveys("Trần Thị Bình", Answers::nearPoor);
		village.surveys("Lê Văn Chi", Answers::notPoor);
		village.meets(10, (task) -> task.addRow().pick("Hộ", "Lê Văn Chi").enterInRow("Số người đồng ý", "3"));
		assertThat(this.desk.opens(this.crew.officer(), village.page()).locator("main dl").first())
			.containsText("Vòng họp dân 2");
		assertThat(this.desk.opens(this.crew.officer(), village.page() + "/minutes").locator("article.minutes").first())
			.containsText("3/30");
		this.days.comes(11, 9, 9);
		village.surveys("Lê Văn Chi", Answers::poor);
		village.meets(14, (task) -> task);
		village.handsInMinutes(15);
		assertThat(this.desk.opens(this.crew.officer(), village.page()).locator("main dl").first())
			.containsText("Biên bản đã về xã");
	}

	private void everythingIsClear(VillageDays village) {
		village.surveys("Phạm Thị Dung", Answers::notPoor);
		village.surveys("Huỳnh Văn Én", Answers::notPoor);
		village.meets(17, (task) -> task);
		village.handsInMinutes(18);
	}

	private void listsHang(PostingWay posting, VillageDays disputed, VillageDays quiet) {
		this.days.comes(23, 9, 9);
		posting.hangs(CommunePlace.DISPUTED);
		posting.hangs(CommunePlace.QUIET);
		Page page = posting.of(quiet);
		assertThat(page.locator("main")).containsText("Thứ Hai, 28/09/2026");
		posting.showsList(disputed, "Lê Văn Chi", "vẫn là hộ nghèo");
		posting.showsList(quiet, "Phạm Thị Dung", "thoát nghèo, vượt chuẩn cận nghèo");
		LOOKS.at(this.crew.officer(), "posted-list");
	}

	private void complaintIsUpheld(PostingWay posting, VillageDays village) {
		this.days.comes(25, 9, 9);
		posting.takesIn(village, "Phạm Thị Dung", "Phạm Thị Dung", "Thu nhập của hộ thấp hơn kết quả niêm yết");
		this.days.comes(28, 9, 9);
		posting.checksAgain("Phạm Thị Dung", "120");
		this.days.comes(29, 9, 9);
		posting.answers("Phạm Thị Dung", "Khiếu nại đúng", "Phúc tra tại hộ cho điểm A (thu nhập) 120");
		assertThat(posting.complaint().locator("main")).containsText("Khiếu nại đúng. Phúc tra tại hộ cho điểm A");
		posting.hangs("Khiếu nại");
		posting.showsList(village, "Phạm Thị Dung", "thoát nghèo, trở thành cận nghèo");
		LOOKS.at(this.crew.officer(), "rechecked-list");
		this.days.comes(5, 10, 9);
		assertThat(posting.complaint().locator("main .badge").first()).hasText("Đã giải quyết");
	}

	private void communeReports(DecisionWay decision) {
		decision.reports();
		Page report = decision.paper("report");
		assertThat(report.locator("main")).containsText("2 hộ nghèo, 2 hộ cận nghèo");
		assertThat(report.locator("table").first()).containsText("Hộ nghèo310000002");
		assertThat(report.locator("table").first()).containsText("Hộ cận nghèo100010002");
		this.days.comes(7, 10, 9);
		decision.appraises();
		decision.agrees();
		assertThat(decision.paper("report").locator("main")).containsText("văn bản số 301/UBND-VX ngày 07/10/2026");
		LOOKS.at(this.crew.officer(), "report");
	}

	private void communeDecides(DecisionWay decision) {
		this.days.comes(9, 10, 9);
		decision.decides();
		decision.certifies();
		Page paper = decision.paper("decision");
		assertThat(paper.locator("main")).containsText("Số: 88/QĐ-UBND");
		assertThat(paper.locator("main")).containsText("Các ấp;");
		assertThat(paper.getByText("thoát nghèo, trở thành cận nghèo").first()).isVisible();
		assertThat(paper.locator("article").last()).containsText("15/GCN-HN.HCN");
		assertThat(paper.locator("article").last()).containsText("18/GCN-HN.HCN");
		assertThat(paper.locator("article").last()).containsText("31/TB-UBND");
		LOOKS.at(paper, "decision");
	}

	private void provinceEnds(CampaignWay campaign) {
		this.days.comes(13, 11, 9);
		campaign.reports("Báo cáo kết quả sơ bộ", "Ngày báo cáo sơ bộ", "410/BC-UBND", "report-preliminary");
		this.days.comes(15, 12, 9);
		campaign.reports("Báo cáo kết quả chính thức", "Ngày báo cáo chính thức", "480/BC-UBND", "report-official");
		this.days.comes(22, 12, 9);
		campaign.approves();
		assertThat(campaign.sees().locator("main dl").first()).containsText("Đã kết thúc");
		assertThat(campaign.figures().locator("main")).containsText("480/BC-UBND");
	}

	private void everythingIsOnRecord(CampaignWay campaign, DecisionWay decision, VillageDays disputed) {
		Page table = this.desk.opens(this.crew.lead(), "/supervision");
		assertThat(table.locator("tbody tr")
			.filter(new Locator.FilterOptions().setHasText(this.place.commune().name()))
			.locator(".badge--done")).hasCount(11);
		assertThat(campaign.journal().locator("main")).containsText("Báo cáo chính thức");
		String journal = this.desk.opens(this.crew.officer(), disputed.page() + "/journal").locator("main").innerText();
		assertThat(journal).contains("Chưa đủ tỷ lệ đồng ý, rà soát lại", "Lập danh sách niêm yết")
			.doesNotContain("system", "household.", "CURRENT_LIST");
		Download file = decision.takesFile(this.crew.lead());
		assertThat(file.suggestedFilename()).endsWith(".zip");
	}

}
