package vn.rasoat.supervision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.Plans;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.document.Papers;
import vn.rasoat.document.Papers.Paper;
import vn.rasoat.household.ListMaking;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.TaskRecorder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.TestPeople.as;

/**
 * An inspector takes the file of one commune: all of it, nothing of another, and it is
 * written down.
 */
@RaSoatTest
class CommuneFileTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private TestPeople people;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private ListMaking lists;

	@Autowired
	private VillageReviews villageReviews;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Papers papers;

	@Autowired
	private Journal journal;

	@Autowired
	private Areas areas;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private Plans plans;

	@Autowired
	private CommuneReviews reviews;

	@Autowired
	private TaskRecorder recorder;

	private CommuneReview commune;

	private Village village;

	private Village elsewhere;

	private String inspector;

	@BeforeEach
	void communes() {
		CommuneFixture communes = new CommuneFixture(this.areas, this.campaigns, this.plans, this.reviews,
				this.recorder);
		VillageOfCommune made = new VillageOfCommune(this.driver, this.villageReviews, this.people, this.areas,
				this.lists, this.jdbc);
		Campaign campaign = communes.campaign();
		this.commune = communes.commune(campaign);
		this.village = made.carried(this.commune);
		this.elsewhere = made.carried(communes.commune(campaign));
		this.inspector = this.people.with(Role.INSPECTOR, this.commune.path());
	}

	@Test
	void everyPaperIsInItChecksumsAreTrueAndTheIndexIsComplete() throws Exception {
		Paper photo = this.village.as(this.village.officer(), () -> this.papers.keep(this.commune.caseKey(), "other",
				"../../Ảnh \"họp\"\u0000<xấu>.pdf", ("%PDF-1.4 " + "x".repeat(1_200_000)).getBytes()));

		Map<String, byte[]> entries = zip(this.inspector);

		assertThat(entries.keySet()).allMatch((path) -> path.matches("([a-z0-9-]+/)?[a-z0-9.-]+"));
		Map<String, String> index = ZipContent.index(entries);
		assertThat(index.keySet()).containsExactlyInAnyOrderElementsOf(
				entries.keySet().stream().filter((path) -> !path.equals("index.csv")).toList());
		index.forEach((path, sum) -> assertThat(sum).as(path).isEqualTo(ZipContent.sha256(entries.get(path))));
		assertThat(index.values()).contains(photo.sha256());
		assertThat(this.papers.of(this.village.caseKey())).isNotEmpty()
			.allSatisfy((paper) -> assertThat(index).containsValue(paper.sha256()));
		assertThat(Jsoup.parse(ZipContent.text(entries, "index.html")).select("a").eachAttr("href"))
			.hasSizeGreaterThan(5)
			.allSatisfy((path) -> assertThat(entries).containsKey(path));
		assertThat(index.keySet()).anyMatch((path) -> path.endsWith("/bien-ban-vong-1.html"))
			.anyMatch((path) -> path.endsWith("/danh-sach.html"))
			.contains("00-ke-hoach/ke-hoach.html", "01-xa/nhat-ky.html", "01-xa/nhat-ky.json");
	}

	@Test
	void pagesOpenByThemselvesAndSayWhatHappened() throws Exception {
		Map<String, byte[]> entries = zip(this.inspector);
		String folder = entries.keySet()
			.stream()
			.filter((path) -> path.endsWith("/bien-ban-vong-1.html"))
			.findFirst()
			.orElseThrow()
			.replace("bien-ban-vong-1.html", "");

		assertThat(ZipContent.text(entries, folder + "bien-ban-vong-1.html")).contains("BIÊN BẢN", "Nguyễn Văn An");
		assertThat(ZipContent.text(entries, folder + "nhat-ky.html")).contains("Nguyễn Văn An", "Người nhập");
		assertThat(ZipContent.text(entries, folder + "nhat-ky.json")).contains("\"survey.recorded\"");
		assertThat(ZipContent.text(entries, folder + "danh-sach.html")).contains("Nguyễn Văn An", "Hộ nghèo",
				"theo sổ hộ tại ngày");
		entries.forEach((path, content) -> {
			if (path.endsWith(".html")) {
				assertThat(Jsoup.parse(new String(content, StandardCharsets.UTF_8))
					.select("[href^=/], [src], [href^=http]")).as(path).isEmpty();
			}
		});
	}

	@Test
	void nothingOfAnotherCommune() throws Exception {
		Map<String, byte[]> entries = zip(this.inspector);

		String other = this.elsewhere.review().villageName();
		assertThat(entries.values())
			.noneMatch((content) -> new String(content, StandardCharsets.UTF_8).contains(other));
		assertThat(entries.keySet()).noneMatch((path) -> path.startsWith("02-thon-" + this.elsewhere.reviewId() + "-"));
		assertThat(this.mvc.get().uri("/commune-reviews/{id}/file", this.commune.id()).with(as(this.inspector)))
			.hasStatusOk()
			.bodyText()
			.contains(this.village.review().villageName(), "Tải toàn bộ hồ sơ")
			.doesNotContain(other);
	}

	@Test
	void takingItIsWrittenDown() throws Exception {
		zip(this.inspector);

		assertThat(this.journal.of(this.commune.caseKey())).filteredOn("action", "commune-file.taken")
			.singleElement()
			.satisfies((entry) -> assertThat(entry.enteredBy()).isEqualTo(this.inspector));
	}

	@Test
	void onlyInspectorsAndOfficersOfTheArea() {
		List<String> strangers = List.of(this.people.with(Role.INSPECTOR, new AreaPath("/01/")),
				this.people.with(Role.LEAD_OFFICER, new AreaPath("/01/")), this.elsewhere.officer(),
				this.village.reviewer(), this.village.head());
		assertThat(strangers).allSatisfy((stranger) -> {
			for (String path : List.of("/commune-reviews/", "/api/commune-reviews/")) {
				assertThat(get(stranger, path + this.commune.id() + "/file")).hasStatus(403);
				assertThat(get(stranger, path + this.commune.id() + "/file.zip")).hasStatus(403);
			}
		});
		assertThat(get(this.village.officer(), "/api/commune-reviews/" + this.commune.id() + "/file")).hasStatusOk();
		assertThat(this.journal.of(this.commune.caseKey())).filteredOn("action", "commune-file.taken").isEmpty();
	}

	private MvcTestResult get(String username, String path) {
		return this.mvc.get().uri(path).with(as(username)).exchange();
	}

	private Map<String, byte[]> zip(String username) throws IOException {
		MvcTestResult answer = get(username, "/commune-reviews/" + this.commune.id() + "/file.zip");
		assertThat(answer).hasStatusOk();
		return ZipContent.read(answer.getResponse().getContentAsByteArray());
	}

}
