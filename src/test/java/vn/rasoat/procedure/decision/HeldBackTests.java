package vn.rasoat.procedure.decision;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.HeldBack;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.household.Households;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Result;
import vn.rasoat.ruleset.Category;
import vn.rasoat.ruleset.RuleSets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/**
 * A complaint is settled before its household is recognised, also when it surfaces after
 * the report (QĐ 24/2021/QĐ-TTg, Art. 4.4 to 4.6).
 */
@RaSoatTest
class HeldBackTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Objection objection;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private RecognitionDecisions decisions;

	@Autowired
	private Households households;

	@Autowired
	private RuleSets ruleSets;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RuntimeService runtime;

	@Test
	void disputedHouseholdIsLeftOutAndReportedAgain() {
		CommuneAtWork commune = agreed("Đinh Văn An", "Đinh Văn Ba");
		Complaint complaint = this.objection.against(commune, "Đinh Văn An");
		assertThat(this.decisions.heldBack(commune.id())).extracting(HeldBack::headName, HeldBack::receivedOn)
			.containsExactly(tuple("Đinh Văn An", DAY));
		assertThat(this.mvc.get().uri("/commune-reviews/{id}", commune.id()).with(TestPeople.as(commune.chair())))
			.hasStatusOk()
			.bodyText()
			.containsPattern("Hộ Đinh Văn An \\(thôn [^)]+\\): khiếu nại nhận ngày 09/11/2026");
		var instance = commune.instance();
		commune.decides(DAY);
		commune.issues(DAY);

		assertThat(recognised(commune)).containsExactly("Đinh Văn Ba");
		assertThat(this.households.historyOf(commune.household("Đinh Văn An"))).extracting("decisionNumber")
			.containsOnlyNulls();
		assertThat(instance).isEnded().hasPassed("ServiceTask_FindUnsettled", "EndEvent_Recognised");
		goesRoundAgain(commune);
		assertThatThrownBy(() -> commune.reports(DAY)).hasMessage("approval.refusal.too-early.COMPLAINT");

		stays(complaint);
		commune.reports(DAY);
		assertThat(this.reports.latest(commune.id()).orElseThrow().lines()).extracting(ReportLine::standing)
			.containsExactlyInAnyOrder(Standing.AGREED, Standing.RECOGNISED);
		commune.appraises(DAY);
		commune.answers(DAY);
		commune.decides(DAY);
		assertThat(recognised(commune)).containsExactly("Đinh Văn An");
	}

	@Test
	void aloneOnTheListItHoldsTheDecisionUntilItIsSettled() {
		CommuneAtWork commune = agreed("Đinh Văn Chi");
		Complaint complaint = this.objection.against(commune, "Đinh Văn Chi");
		assertThatThrownBy(() -> commune.decides(DAY)).hasMessage("approval.refusal.decision-too-early.disputed");
		assertThat(this.decisions.of(commune.id())).isEmpty();
		stays(complaint);
		commune.decides(DAY);
		assertThat(recognised(commune)).containsExactly("Đinh Văn Chi");
	}

	@Test
	void changedResultThatWasWaitedForIsReportedAgain() {
		CommuneAtWork commune = agreed("Đinh Văn Dư");
		var instance = commune.instance();
		changes(this.objection.against(commune, "Đinh Văn Dư"));

		assertThat(instance).isEnded().hasPassed("BoundaryEvent_ReportOvertaken", "EndEvent_AllReturned");
		assertThat(commune.steps()).isEmpty();
		goesRoundAgain(commune);
		commune.goesThrough(DAY);
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).extracting(ReportLine::category)
			.containsExactly(Category.NOT_POOR);
	}

	@Test
	void changedResultIsNotRecognisedAsItWasReported() {
		CommuneAtWork commune = agreed("Đinh Văn Gấm", "Đinh Văn Hoa");
		changes(this.objection.against(commune, "Đinh Văn Gấm"));
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.DECIDE_RECOGNITION);
		commune.decides(DAY);
		assertThat(recognised(commune)).containsExactly("Đinh Văn Hoa");
	}

	@Test
	void changedBeforeTheAnswerNeedsNoDecisionWhenNobodyIsLeft() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Đinh Văn Kha"));
		commune.reports(DAY);
		commune.appraises(DAY);
		var instance = commune.instance();
		changes(this.objection.against(commune, "Đinh Văn Kha"));
		commune.answers(DAY);
		assertThat(instance).isEnded().hasPassed("EndEvent_AllReturned");
		assertThat(this.decisions.of(commune.id())).isEmpty();
	}

	/** What the decision says is changed by another decision only. */
	@Test
	void whoeverIsRecognisedIsNotHeldBackAnyMore() {
		CommuneAtWork commune = agreed("Đinh Văn Nam");
		commune.decides(DAY);
		changes(this.objection.against(commune, "Đinh Văn Nam"));
		assertThat(this.decisions.heldBack(commune.id())).isEmpty();
	}

	@Test
	void everybodyWaitsWhereTheLawOfTheTimeLetsNobodyGoAhead() {
		CommuneAtWork commune = agreed("Đinh Văn Lan", "Đinh Văn Mai");
		this.jdbc.sql("update approval_report set rule_set = '2016-2020' where commune_review_id = ?")
			.param(commune.id())
			.update();
		this.objection.against(commune, "Đinh Văn Lan");
		assertThatThrownBy(() -> commune.decides(DAY)).hasMessage("approval.refusal.decision-too-early.disputed");
		assertThat(this.decisions.of(commune.id())).isEmpty();
	}

	private CommuneAtWork agreed(String... heads) {
		CommuneAtWork commune = this.driver
			.villagesDone(Arrays.stream(heads).map(Family::staysPoor).toArray(Family[]::new));
		commune.reports(DAY);
		commune.appraises(DAY);
		commune.answers(DAY);
		return commune;
	}

	private List<String> recognised(CommuneAtWork commune) {
		return this.decisions.latest(commune.id())
			.orElseThrow()
			.households()
			.stream()
			.map(ReportLine::headName)
			.toList();
	}

	private void stays(Complaint complaint) {
		List<String> same = this.ruleSets.on(DAY)
			.indicators()
			.stream()
			.limit(Family.staysPoor("").deprived())
			.map((it) -> it.code())
			.toList();
		this.objection.settled(complaint, Family.staysPoor("").income(), same, Result.REJECTED);
	}

	private void changes(Complaint complaint) {
		this.objection.settled(complaint, 300, List.of(), Result.UPHELD);
	}

	/** What the process of the commune does next; no village has anything to do. */
	private void goesRoundAgain(CommuneAtWork commune) {
		Date due = Date.from(WorkingDays.endOf(DAY.plusDays(20)));
		this.runtime.createProcessInstanceByKey("review-commune")
			.businessKey(commune.caseKey())
			.setVariables(Map.of("communeReviewId", commune.id(), "reportDueAt", due, "decisionDueAt", due,
					"householdsReturned", true))
			.startBeforeActivity("Gateway_HouseholdsReturned")
			.execute();
		this.driver.runsJobs(commune);
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.SUBMIT_REPORT);
	}

}
