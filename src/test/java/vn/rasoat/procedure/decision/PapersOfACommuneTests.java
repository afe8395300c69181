package vn.rasoat.procedure.decision;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.approval.Certificates;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.area.AreaPath;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.Member;
import vn.rasoat.refusal.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.TestPeople.as;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** Papers are frozen, their numbers given once, and read by those of the area. */
@RaSoatTest
class PapersOfACommuneTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private RecognitionDecisions decisions;

	@Autowired
	private Certificates certificates;

	@Autowired
	private CampaignReports campaigns;

	@Autowired
	private Households households;

	@Autowired
	private ListMaking lists;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void nameCorrectedLaterDoesNotChangeTheReport() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đỗ Văn Sai"));
		commune.reports(DAY);
		Member head = this.households.membersOf(commune.household("Đỗ Văn Sai")).get(0);
		this.lists.correctName(commune.villageReviewId(), head.id(), "Đỗ Văn Đúng", "Ghi nhầm");

		assertThat(this.reports.latest(commune.id()).orElseThrow().lines().get(0).headName()).isEqualTo("Đỗ Văn Sai");
		assertThat(this.mvc.get().uri("/commune-reviews/{id}/report", commune.id()).with(as(commune.officer())))
			.hasStatusOk()
			.bodyText()
			.contains("row\">Đỗ Văn Sai<", "nay ghi là “<b>Đỗ Văn Đúng</b>”", "Ghi nhầm")
			.doesNotContain("row\">Đỗ Văn Đúng");
	}

	@Test
	void numberOfTheCommuneIsGivenOnceAYear() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Đỗ Văn Số"));
		commune.reports(DAY);
		String number = this.reports.latest(commune.id()).orElseThrow().number();
		Map<String, Object> again = Map.of("happenedOn", DAY.toString(), "decisionNumber", " " + number.toLowerCase(),
				"signer", "Chủ tịch");

		assertThatThrownBy(() -> commune.submit(commune.chair(), DecideCommuneModel.DECIDE_RECOGNITION, again))
			.isInstanceOfSatisfying(Refusal.class,
					(it) -> assertThat(it.messageKey()).isEqualTo("document.refusal.number-twice"));
		assertThat(this.decisions.of(commune.id())).isEmpty();
	}

	/** In 2016-2020 the list goes up and comes back as a whole. */
	@Test
	void whereAllWaitNobodyIsRecognisedBeforeTheReturnedOnes() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đỗ Văn Chờ"), Family.escapes("Đỗ Văn Trả"));
		commune.reports(DAY);
		this.jdbc.sql("update approval_report set rule_set = '2016-2020' where commune_review_id = ?")
			.param(commune.id())
			.update();
		commune.appraises(DAY);
		commune.answers(DAY, commune.household("Đỗ Văn Trả"));

		assertThat(commune.steps()).isEmpty();
		this.driver.reviewedAgain(commune, Map.of(commune.household("Đỗ Văn Trả"), Family.escapes("Đỗ Văn Trả")), DAY);
		commune.reports(DAY);
		assertThat(this.reports.latest(commune.id()).orElseThrow().lines()).extracting(ReportLine::standing)
			.containsExactlyInAnyOrder(Standing.AGREED, Standing.OPEN);
		commune.appraises(DAY);
		commune.answers(DAY);
		commune.decides(DAY);
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).hasSize(2);
	}

	@Test
	void certificatesNumberApplicantsAreAnsweredAndTheNextBoxNeedsNoNumber() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Đỗ Văn Giấy"),
				Family.notPoor("Đỗ Văn Khá"));
		commune.reports(DAY);
		commune.decides(DAY);
		assertThatThrownBy(() -> commune.issues(DAY)).hasMessage("approval.refusal.letter-missing");
		commune.issues(DAY, commune.household("Đỗ Văn Khá"));

		assertThat(this.certificates.of(commune.household("Đỗ Văn Giấy"))).singleElement().satisfies((it) -> {
			assertThat(it.number()).isEqualTo("1/GCN-HN.HCN");
			assertThat(it.boxes()).extracting((box) -> box.inYear()).containsExactly(2027);
		});
		assertThat(this.certificates.of(commune.household("Đỗ Văn Khá"))).isEmpty();
		assertThat(this.mvc.get().uri("/commune-reviews/{id}/decision", commune.id()).with(as(commune.officer())))
			.hasStatusOk()
			.bodyText()
			.contains("SỔ THEO DÕI CẤP GIẤY CHỨNG NHẬN", "1/GCN-HN.HCN", "Thu nhập trên chuẩn");
	}

	@Test
	void validCertificateGetsTheNextBoxAndNoNewNumber() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Đỗ Văn Ô"));
		long household = commune.household("Đỗ Văn Ô");
		this.jdbc.sql("""
				insert into approval_certificate (household_id, number, issued_on, first_year, last_year)
				values (?, '77/GCN-HN.HCN', date '2025-12-01', 2026, 2030)""").param(household).update();
		commune.reports(DAY);
		commune.decides(DAY);
		commune.issues(DAY);

		assertThat(this.certificates.of(household)).singleElement().satisfies((it) -> {
			assertThat(it.number()).isEqualTo("77/GCN-HN.HCN");
			assertThat(it.boxes()).extracting((box) -> box.inYear()).containsExactly(2027);
		});
	}

	@Test
	void applicantNotRecognisedGetsALetterWithItsNumber() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Đỗ Văn Nghèo"),
				Family.notPoor("Đỗ Văn Đơn"));
		commune.reports(DAY);
		commune.decides(DAY);
		commune.issues(DAY, commune.household("Đỗ Văn Đơn"));

		long decision = this.decisions.latest(commune.id()).orElseThrow().id();
		assertThat(this.certificates.issued(decision).orElseThrow().refused()).isEqualTo(1);
		assertThat(this.jdbc.sql("select reason from approval_refusal where household_id = ?")
			.param(commune.household("Đỗ Văn Đơn"))
			.query(String.class)
			.single()).isEqualTo("Thu nhập trên chuẩn");
	}

	@Test
	void officialReportNeedsDecisionsAndNamesOpenCommunes() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Đỗ Văn Tỉnh"));
		var made = new CampaignReports.NewReport("5/BC-UBND", DAY, "Bộ Nông nghiệp và Môi trường", "Chủ tịch");
		assertThatThrownBy(() -> this.campaigns.report(commune.campaignId(), Kind.OFFICIAL, made))
			.hasMessage("approval.refusal.no-commune-decided");
		assertThat(this.campaigns.report(commune.campaignId(), Kind.PRELIMINARY, made).figures().openCommunes())
			.hasSize(1);
		commune.goesThrough(DAY);
		this.driver.decided(commune.id());
		var official = new CampaignReports.NewReport("6/BC-UBND", DAY, "Bộ Nông nghiệp và Môi trường", "Chủ tịch");
		assertThat(this.campaigns.report(commune.campaignId(), Kind.OFFICIAL, official).figures()).satisfies((it) -> {
			assertThat(it.openCommunes()).isEmpty();
			assertThat(it.total().poorMovement().closing()).isEqualTo(1);
			assertThat(it.total().residents()).isNull();
		});
		this.campaigns.approve(commune.campaignId(),
				new CampaignReports.ResultsApproval("83/QĐ-UBND", DAY, "UBND tỉnh", "Chủ tịch"));
	}

	@Test
	void papersAndFiguresAreReadInTheAreaOnly() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đỗ Văn Đọc"));
		commune.goesThrough(DAY);
		String stranger = this.people.with(Role.LEAD_OFFICER, new AreaPath("/01/"));
		for (String page : List.of("/commune-reviews/{id}/report", "/commune-reviews/{id}/decision",
				"/api/commune-reviews/{id}/report", "/api/commune-reviews/{id}/decision")) {
			assertThat(this.mvc.get().uri(page, commune.id()).with(as(commune.officer()))).as(page).hasStatusOk();
			assertThat(this.mvc.get().uri(page, commune.id()).with(as(stranger))).as(page).hasStatus(403);
		}
		for (String page : List.of("/campaigns/{id}/figures", "/api/campaigns/{id}/figures",
				"/campaigns/{id}/figures.csv", "/campaigns/{id}/figures.xlsx")) {
			assertThat(this.mvc.get().uri(page, commune.campaignId()).with(as(commune.leader()))).as(page)
				.hasStatusOk();
			assertThat(this.mvc.get().uri(page, commune.campaignId()).with(as(stranger))).as(page).hasStatus(403);
		}
	}

}
