package vn.rasoat.procedure.campaign;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.access.Role;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Plans;
import vn.rasoat.document.Papers;
import vn.rasoat.procedure.Places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** The plan above that of a campaign, recorded with its scan. */
@RaSoatTest
class UpperPlanFileTests {

	private static final String PDF = "%PDF-1.4 ke hoach cua Bo";

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private Plans plans;

	@Autowired
	private Papers papers;

	@Autowired
	private Journal journal;

	@Autowired
	private Places places;

	@Test
	void scanIsKeptWithThePapersOfTheCampaignAndShown() {
		CampaignAtWork campaign = this.driver.planned(1);

		assertThat(records(campaign, campaign.lead(), PDF)).hasStatus(302);

		assertThat(this.papers.of(campaign.caseKey())).singleElement().satisfies((paper) -> {
			assertThat(paper.purpose()).isEqualTo("plan");
			assertThat(paper.fileName()).isEqualTo("ke-hoach.pdf");
			assertThat(paper.keptBy()).isEqualTo(campaign.lead());
			assertThat(this.papers.contentOf(paper.id())).isEqualTo(PDF.getBytes(StandardCharsets.UTF_8));
		});
		assertThat(this.driver.mvc.get().uri("/campaigns/{id}", campaign.id()).with(as(campaign.lead()))).hasStatusOk()
			.bodyText()
			.contains("9/BNNMT-GN", "ke-hoach.pdf");
	}

	@Test
	void planIsRecordedWithoutAScanToo() {
		CampaignAtWork campaign = this.driver.planned(1);
		assertThat(records(campaign, campaign.lead(), "")).hasStatus(302);
		assertThat(numbers(campaign)).contains("9/BNNMT-GN");
		assertThat(this.papers.of(campaign.caseKey())).isEmpty();
	}

	/** Whatever its name says, it is looked at what the file is. */
	@Test
	void fileThatIsNoScanIsRefusedAndNothingIsRecorded() {
		CampaignAtWork campaign = this.driver.planned(1);
		assertThat(records(campaign, campaign.lead(), "MZ this is a program")).hasStatus(422);
		assertThat(numbers(campaign)).doesNotContain("9/BNNMT-GN");
		assertThat(this.papers.of(campaign.caseKey())).isEmpty();
		assertThat(this.journal.of(campaign.caseKey())).noneMatch((it) -> it.action().equals("plan.upper-recorded"));
	}

	@Test
	void leadOfficerOfAnotherProvinceIsRefused() {
		CampaignAtWork campaign = this.driver.planned(1);
		String stranger = this.driver.people.with(Role.LEAD_OFFICER, this.places.province().path());
		assertThat(records(campaign, stranger, PDF)).hasStatus(403);
		assertThat(this.papers.of(campaign.caseKey())).isEmpty();
	}

	private MvcTestResult records(CampaignAtWork campaign, String username, String content) {
		return this.driver.mvc.post()
			.uri("/campaigns/{id}/upper-plans", campaign.id())
			.multipart()
			.file(new MockMultipartFile("file", "ke-hoach.pdf", "application/pdf",
					content.getBytes(StandardCharsets.UTF_8)))
			.param("number", "9/BNNMT-GN")
			.param("issuedOn", "2026-08-01")
			.param("issuingBody", "Bộ NN&MT " + campaign.id())
			.with(as(username))
			.with(csrf())
			.exchange();
	}

	private List<String> numbers(CampaignAtWork campaign) {
		return this.plans.cascade(this.plans.ofCampaign(campaign.id()).orElseThrow().id())
			.stream()
			.map((it) -> it.document().number())
			.toList();
	}

}
