package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.OpinionRoute.Giver;
import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.approval.ResultList;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.household.HouseholdStatus;
import vn.rasoat.household.Households;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** What can come of a commune's report (QĐ 24/2021/QĐ-TTg, Art. 4.5 and 4.6). */
@RaSoatTest
@RecordApplicationEvents
class DecideCommuneTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private RecognitionDecisions decisions;

	@Autowired
	private CommuneReviews communes;

	@Autowired
	private Households households;

	@Autowired
	private Journal journal;

	@Autowired
	private DecideCommuneProcess process;

	@Autowired
	private ApplicationEvents events;

	@Test
	void agreedAtOnceRecognisesEveryHousehold() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Lê Văn An"), Family.escapes("Lê Văn Bình"),
				Family.newlyPoor("Lê Văn Chi"), Family.notPoor("Lê Văn Dư"));
		commune.reports(DAY);
		var instance = commune.instance();
		commune.appraises(DAY);
		commune.answers(DAY);
		commune.decides(DAY);
		commune.issues(DAY, commune.household("Lê Văn Dư"));

		assertThat(instance).isEnded().hasPassed("EndEvent_Recognised");
		RecognitionDecision decision = this.decisions.latest(commune.id()).orElseThrow();
		assertThat(decision.late()).isFalse();
		assertThat(decision.on(ResultList.POOR)).extracting(ReportLine::headName)
			.containsExactlyInAnyOrder("Lê Văn An", "Lê Văn Chi");
		assertThat(decision.on(ResultList.ESCAPED_POVERTY)).extracting(ReportLine::headName)
			.containsExactly("Lê Văn Bình");
		HouseholdStatus status = this.households.historyOf(commune.household("Lê Văn Chi")).get(0);
		assertThat(status.inYear()).isEqualTo(2026);
		assertThat(status.category()).isEqualTo(Category.POOR);
		assertThat(status.decisionNumber()).isEqualTo(decision.number());
	}

	@Test
	void oneReturnedHouseholdGoesBackAndTheOthersAreRecognised() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Vi Văn An"),
				Family.escapesToNearPoor("Vi Văn Bình"));
		long returned = commune.household("Vi Văn Bình");
		commune.reports(DAY);
		commune.appraises(DAY, returned);
		commune.answers(DAY, returned);

		assertThat(this.communes.waitingReturns(commune.id()).values()).singleElement()
			.asList()
			.containsExactly(returned);
		assertThat(commune.instance()).isWaitingAt(DecideCommuneModel.DECIDE_RECOGNITION)
			.variables()
			.containsEntry("householdsReturned", true);
		commune.decides(DAY);
		commune.issues(DAY);
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).extracting(ReportLine::headName)
			.containsExactly("Vi Văn An");

		this.driver.reviewedAgain(commune, Map.of(returned, Family.staysPoor("Vi Văn Bình")), DAY);
		commune.reports(DAY);
		CommuneReport second = this.reports.latest(commune.id()).orElseThrow();
		assertThat(second.round()).isEqualTo(2);
		assertThat(second.open()).extracting(ReportLine::headName).containsExactly("Vi Văn Bình");
		commune.appraises(DAY);
		commune.answers(DAY);
		commune.decides(DAY);
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).extracting(ReportLine::category)
			.containsExactly(Category.POOR);
	}

	@Test
	void everythingReturnedIsNotDecided() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Hà Văn An"));
		commune.reports(DAY);
		var instance = commune.instance();
		commune.appraises(DAY);
		commune.answers(DAY, commune.household("Hà Văn An"));

		assertThat(instance).isEnded().hasPassed("EndEvent_AllReturned");
		assertThat(this.decisions.of(commune.id())).isEmpty();
	}

	@Test
	void lateOpinionIsPressedForAndNeverTakenForAgreement() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Lò Văn An"));
		commune.reports(DAY);
		commune.appraises(DAY);
		LocalDate due = this.reports.latest(commune.id()).orElseThrow().route().dueOn();
		assertThat(due).isEqualTo(LocalDate.of(2026, 11, 16));
		commune.endOf(due);

		assertThat(this.events.stream(MilestonePassed.class).filter((it) -> it.caseKey().equals(commune.caseKey())))
			.extracting(MilestonePassed::milestone)
			.containsExactly("opinion");
		assertThat(commune.instance()).isWaitingAt(DecideCommuneModel.GIVE_OPINION);
		assertThatThrownBy(() -> this.decisions.recognisable(commune.id()))
			.hasMessage("approval.refusal.opinion-missing");
		commune.answers(due.plusDays(1));
		assertThat(this.journal.of(commune.caseKey())).extracting(Journal.Entry::action).contains("opinion.late");
	}

	@Test
	void whereNobodyIsAskedTheChairDecides() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Bùi Văn An"));
		commune.reports(DAY);
		assertThat(commune.steps()).containsExactly(DecideCommuneModel.DECIDE_RECOGNITION);
		commune.decides(DAY);
		commune.issues(DAY);
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).hasSize(1);
	}

	@Test
	void districtAnswersWhileThereAreDistrictsOnly() {
		LocalDate before = LocalDate.of(2024, 11, 11);
		CommuneAtWork then = this.driver.villagesDone(before, "district-chair", Family.staysPoor("Mai Văn An"));
		then.reports(before);
		assertThat(this.reports.latest(then.id()).orElseThrow().route().giver()).isEqualTo(Giver.DISTRICT_CHAIR);
		CommuneAtWork now = this.driver.villagesDone(DAY, "district-chair", Family.staysPoor("Mai Văn Ba"));
		now.reports(DAY);
		assertThat(this.reports.latest(now.id()).orElseThrow().route().giver()).isEqualTo(Giver.PROVINCIAL_BODY);
	}

	@Test
	void decisionAfterTheLastDayOfTheYearlyReviewIsMarkedLate() {
		CommuneAtWork commune = decided(LocalDate.of(2026, 12, 15));
		assertThat(this.decisions.latest(commune.id()).orElseThrow().late()).isTrue();
		assertThat(this.journal.of(commune.caseKey())).extracting(Journal.Entry::action).contains("decision.late");
	}

	@Test
	void decisionOnTheLastDayOfTheYearlyReviewIsInTime() {
		CommuneAtWork commune = decided(LocalDate.of(2026, 12, 14));
		assertThat(this.decisions.latest(commune.id()).orElseThrow().late()).isFalse();
	}

	private CommuneAtWork decided(LocalDate day) {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Cao Văn An"));
		commune.reports(DAY);
		TestTime.set(day);
		commune.decides(day);
		return commune;
	}

	@Test
	void calledOffEndsQuietly() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Tạ Văn An"));
		var instance = commune.instance();
		assertThat(this.process.decisionCancelled(commune.caseKey())).isTrue();
		assertThat(instance).isEnded().hasPassed("EndEvent_Cancelled");
		assertThat(commune.steps()).isEmpty();
	}

}
