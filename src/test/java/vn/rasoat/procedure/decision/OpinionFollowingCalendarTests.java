package vn.rasoat.procedure.decision;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.Opinions;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.procedure.AnnouncedHoliday;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** A holiday is announced while the level above has a report before it. */
@RaSoatTest
class OpinionFollowingCalendarTests {

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private Opinions opinions;

	@Autowired
	private Journal journal;

	private AnnouncedHoliday holiday;

	@BeforeEach
	void holiday(@Autowired TestPeople people, @Autowired MockMvcTester mvc) {
		this.holiday = new AnnouncedHoliday(mvc, people.with(Role.ADMIN, AreaPath.COUNTRY), DAY.plusDays(1));
	}

	@AfterEach
	void asItWas() {
		TestTime.set(DAY);
		this.holiday.isTakenBack();
	}

	@Test
	void answerHasADayMore() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Lò Văn Lịch"));
		commune.reports(DAY);
		LocalDate before = due(commune);

		this.holiday.isAnnounced();

		assertThat(due(commune)).isAfter(before);
		assertThat(commune.task(DecideCommuneModel.APPRAISE_HOUSEHOLDS)).extracting(TaskEntry::dueAt)
			.isEqualTo(WorkingDays.endOf(due(commune)));
		assertThat(this.journal.of(commune.caseKey())).extracting(Journal.Entry::action).contains("opinion.moved");

		commune.appraises(DAY);
		TestTime.set(due(commune));
		commune.answers(due(commune));
		assertThat(this.opinions.of(this.reports.latest(commune.id()).orElseThrow().id()).orElseThrow().late())
			.isFalse();
	}

	private LocalDate due(CommuneAtWork commune) {
		return this.reports.latest(commune.id()).orElseThrow().route().dueOn();
	}

}
