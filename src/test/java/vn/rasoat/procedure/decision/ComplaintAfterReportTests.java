package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.CommuneReport;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.approval.ResultChangedAfterReport;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.household.Households;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaints;
import vn.rasoat.posting.NewComplaint;
import vn.rasoat.posting.Postings;
import vn.rasoat.posting.Recheck;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** What happens to a report that was made when something comes after it. */
@RaSoatTest
@RecordApplicationEvents
class ComplaintAfterReportTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private Postings postings;

	@Autowired
	private Complaints complaints;

	@Autowired
	private Households households;

	@Autowired
	private Journal journal;

	@Autowired
	private ApplicationEvents events;

	@Test
	void changedResultWaitsForTheNextReport() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Kiều Văn An"),
				Family.staysPoor("Kiều Văn Ba"));
		commune.reports(DAY);
		upheld(commune, "Kiều Văn An", Complaint.Result.PARTLY);

		CommuneReport frozen = this.reports.latest(commune.id()).orElseThrow();
		assertThat(line(frozen, "Kiều Văn An").category()).isEqualTo(Category.POOR);
		assertThat(told(commune)).extracting(ResultChangedAfterReport::recognised).containsExactly(false);
		assertThat(this.journal.of(commune.caseKey())).extracting(Journal.Entry::action)
			.contains("result.changed-after-report");

		long other = commune.household("Kiều Văn Ba");
		commune.appraises(DAY, commune.household("Kiều Văn An"), other);
		commune.answers(DAY, commune.household("Kiều Văn An"), other);
		this.driver.reviewedAgain(commune, Map.of(other, Family.staysPoor("Kiều Văn Ba")), DAY);
		commune.reports(DAY);
		assertThat(line(this.reports.latest(commune.id()).orElseThrow(), "Kiều Văn An")).satisfies((it) -> {
			assertThat(it.category()).isEqualTo(Category.NOT_POOR);
			assertThat(it.standing()).isEqualTo(Standing.OPEN);
		});
	}

	@Test
	void afterTheDecisionTheRegisterStaysAndPeopleAreTold() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Kiều Văn Chi"));
		commune.reports(DAY);
		commune.decides(DAY);
		upheld(commune, "Kiều Văn Chi", Complaint.Result.UPHELD);

		assertThat(told(commune)).extracting(ResultChangedAfterReport::recognised).containsExactly(true);
		assertThat(this.households.historyOf(commune.household("Kiều Văn Chi")).get(0).category())
			.isEqualTo(Category.POOR);
	}

	@Test
	void lateAnswerInTheSecondRoundIsPressedForAgain() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Kiều Văn Dư"));
		long household = commune.household("Kiều Văn Dư");
		commune.reports(DAY);
		commune.appraises(DAY);
		LocalDate first = due(commune);
		commune.endOf(first);
		LocalDate next = first.plusDays(1);
		commune.answers(next, household);
		this.driver.reviewedAgain(commune, Map.of(household, Family.staysPoor("Kiều Văn Dư")), next);
		commune.reports(next);
		commune.appraises(next);
		commune.endOf(due(commune));

		assertThat(this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(commune.caseKey()) && it.milestone().equals("opinion")))
			.extracting(MilestonePassed::lastDay)
			.containsExactly(first, due(commune));
	}

	private static ReportLine line(CommuneReport report, String head) {
		return report.lines().stream().filter((it) -> it.headName().equals(head)).findFirst().orElseThrow();
	}

	private LocalDate due(CommuneAtWork commune) {
		return this.reports.latest(commune.id()).orElseThrow().route().dueOn();
	}

	private List<ResultChangedAfterReport> told(CommuneAtWork commune) {
		return this.events.stream(ResultChangedAfterReport.class)
			.filter((it) -> it.commune().id() == commune.id())
			.toList();
	}

	private void upheld(CommuneAtWork commune, String head, Complaint.Result result) {
		long id = this.complaints
			.lodge(new NewComplaint(this.postings.ofVillage(commune.villageReviewId()).get(0).id(),
					commune.household(head), null, "Lê Văn Khiếu", null, "Chưa đúng", TestTime.at(DAY, 0), null, null))
			.id();
		this.complaints.recheck(id, new Recheck(Outcome.DONE, DAY, "Chủ hộ", 300, null, List.of(), null, true, null));
		this.complaints.classify(id);
		this.complaints.answer(id, new Answer(result, "Có ruộng cho thuê", null, null, DAY));
		this.complaints.settled(id);
	}

}
