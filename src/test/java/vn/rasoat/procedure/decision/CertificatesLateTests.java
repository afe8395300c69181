package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneDates;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/**
 * Certificates that stay in a drawer after the decision are pressed for like any step.
 */
@RaSoatTest
@RecordApplicationEvents
class CertificatesLateTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReviews communes;

	@Autowired
	private CommuneDates dates;

	@Autowired
	private WorkingDays workingDays;

	@Autowired
	private TaskEntries entries;

	@Autowired
	private ApplicationEvents events;

	@Test
	void signedEarlyTheyHaveUntilTheDayOfThePlan() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Sùng Thị Sớm"));
		commune.reports(DAY);
		commune.decides(DAY);

		assertThat(certificates(commune).dueAt()).isEqualTo(WorkingDays.endOf(planned(commune)));
		commune.endOf(planned(commune).minusDays(1));
		assertThat(told(commune)).isEmpty();
		commune.endOf(planned(commune));
		assertThat(told(commune)).containsExactly("certificates");
		commune.endOf(planned(commune).plusDays(3));
		assertThat(told(commune)).hasSize(1);
	}

	/** What is signed late is not late twice. */
	@Test
	void signedLateTheyHaveTheDaysOfTheRuleSet() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Sùng Thị Muộn"));
		commune.reports(DAY);
		LocalDate signed = planned(commune).plusDays(1);
		TestTime.set(signed);
		commune.submit(commune.chair(), DecideCommuneModel.DECIDE_RECOGNITION, DecisionAnswers.decision(signed));

		LocalDate last = this.workingDays.after(signed, 5).date();
		assertThat(certificates(commune).dueAt()).isEqualTo(WorkingDays.endOf(last));
		commune.endOf(last.minusDays(1));
		assertThat(told(commune)).isEmpty();
		commune.endOf(last);
		assertThat(told(commune)).containsExactly("certificates");
	}

	@Test
	void handedOutInTimeNobodyIsPressed() {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none", Family.staysPoor("Sùng Thị Kịp"));
		commune.reports(DAY);
		commune.decides(DAY);
		commune.issues(DAY);
		assertThat(this.entries.ofCase(commune.caseKey())).noneMatch(TaskEntry::isOpen);
		assertThat(told(commune)).isEmpty();
	}

	private TaskEntry certificates(CommuneAtWork commune) {
		return this.entries.ofCase(commune.caseKey())
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(DecideCommuneModel.ISSUE_CERTIFICATES))
			.findFirst()
			.orElseThrow();
	}

	private LocalDate planned(CommuneAtWork commune) {
		return this.dates.lastDay(this.communes.get(commune.id()), PlanMilestone.DECISION);
	}

	private List<String> told(CommuneAtWork commune) {
		return this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(commune.caseKey()))
			.map(MilestonePassed::milestone)
			.toList();
	}

}
