package vn.rasoat.journeys;

import java.nio.file.Path;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.browser.BrowserTest;
import vn.rasoat.browser.Browsers;
import vn.rasoat.demo.HamletList;
import vn.rasoat.engine.TimeTravel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hamlet of Bảo Linh in September 2023, from the commune's own file to printed minutes:
 * what {@code CarryBaoLinh} does for all of them, by hand.
 */
@RaSoatTest
@BrowserTest
class BaoLinhJourneyTests {

	private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

	private static final Path PRINTED = Path.of("target/looks/minutes-bao-linh.pdf");

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	@RegisterExtension
	static final Browsers BROWSERS = new Browsers();

	@RegisterExtension
	static final Looks LOOKS = new Looks();

	private final HamletList list = HamletList.of("Bản Khuổi Én");

	@Autowired
	private Journey journey;

	private Desk desk;

	private Page officer;

	private Page reviewer;

	private Page head;

	@BeforeEach
	void peopleArrive(@Autowired Areas areas, @Autowired TestPeople people, @Autowired TimeTravel travel) {
		this.desk = new Desk(this.journey.site(), new Days(travel, LocalDate.of(2023, 9, 11)), LOOKS);
		Unit commune = areas.get(HamletList.COMMUNE, SINCE);
		Unit hamlet = areas.addVillage(HamletList.COMMUNE, "village", this.list.hamlet(), SINCE);
		this.officer = this.journey.person(BROWSERS,
				people.named("Hoàng Thị Mai", Role.COMMUNE_OFFICER, commune.path()));
		this.reviewer = this.journey.person(BROWSERS, people.named("Ma Thị Sâm", Role.REVIEWER, hamlet.path()));
		this.head = this.journey.person(BROWSERS, people.named("Lường Văn Toàn", Role.VILLAGE_HEAD, hamlet.path()));
	}

	@AfterEach
	void peopleGoHome() {
		this.officer.context().close();
		this.reviewer.context().close();
		this.head.context().close();
	}

	@Test
	void hamletGoesFromItsFileToPrintedMinutes() {
		VillageWay way = new VillageWay(this.desk.site(), opens(), this.officer, this.reviewer, this.head);
		handsInTheFile();
		assertThat(way.caseOf(this.officer, "/households").locator("main tbody tr")).hasCount(17);
		way.starts();
		VillageDays hamlet = new VillageDays(this.desk, way);
		this.list.families()
			.forEach((family) -> hamlet.surveys(family.head(), family.poor() ? Answers::poor : Answers::notPoor));
		hamlet.meets(14, (task) -> task);
		isPrinted(way.caseOf(this.officer, "/minutes"));
		hamlet.handsInMinutes(15);
		assertThat(way.caseOf(this.officer, "").locator("main dl").first()).containsText("Biên bản đã về xã");
	}

	/** The number of the review. */
	private long opens() {
		Page page = this.desk.opens(this.officer, "/reviews/new");
		page.locator("#village").selectOption(new SelectOption().setLabel(this.list.hamlet()));
		page.locator("#surveyBy").fill("2023-09-20");
		page.locator("#meetingBy").fill("2023-10-10");
		page.locator("#minutesBy").fill("2023-10-20");
		page.locator("main form button").click();
		assertThat(page.locator("h1")).containsText("Khuổi Én");
		return Long.parseLong(page.url().replaceAll(".*/", ""));
	}

	private void handsInTheFile() {
		Page page = this.desk.opens(this.officer, "/communes/" + HamletList.COMMUNE + "/households/import");
		page.locator("#file").setInputFiles(new FilePayload("danh-sach.xlsx", TYPE, this.list.workbook()));
		new TaskPage(page).button("Kiểm tra tệp").click();
		assertThat(page.locator("main tbody tr").first()).containsText(this.list.hamlet());
		LOOKS.at(page, "import-of-bao-linh");
		page.locator("main form[action$=confirm] button").click();
		assertThat(page.locator("main .notice--success")).containsText("17");
	}

	/** Two copies on paper, with every household of the file. */
	private void isPrinted(Page minutes) {
		assertThat(minutes.locator("article.minutes")).hasCount(2);
		this.list.families()
			.forEach((family) -> assertThat(minutes.locator("article.minutes").first()).containsText(family.head()));
		minutes.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(PRINTED));
		assertThat(PRINTED).isNotEmptyFile();
	}

}
