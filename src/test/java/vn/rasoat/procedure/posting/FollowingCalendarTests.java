package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.TestTime;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.procedure.AnnouncedHoliday;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** A holiday is announced while a list hangs. */
@RaSoatTest
class FollowingCalendarTests {

	private static final LocalDate LAST = LocalDate.of(2026, 10, 8);

	@Autowired
	private PostingDriver driver;

	@Autowired
	private Journal journal;

	private AnnouncedHoliday holiday;

	@BeforeEach
	void holiday(@Autowired TestPeople people, @Autowired MockMvcTester mvc) {
		this.holiday = new AnnouncedHoliday(mvc, people.with(Role.ADMIN, AreaPath.COUNTRY), LocalDate.of(2026, 10, 7));
	}

	@AfterEach
	void asItWas() {
		TestTime.set(LocalDate.of(2026, 10, 5));
		this.holiday.isTakenBack();
	}

	@Test
	void listHangsAndComplaintWaitsADayLonger() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		LocalDate due = dueOf(complaint);
		assertThat(endOf(village)).isEqualTo(WorkingDays.endOf(LAST));

		this.holiday.isAnnounced();

		assertThat(endOf(village)).isEqualTo(WorkingDays.endOf(LAST.plusDays(1)));
		assertThat(dueOf(complaint)).isAfter(due);
		assertThat(this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD)).extracting(TaskEntry::dueAt)
			.isEqualTo(WorkingDays.endOf(dueOf(complaint)));
		assertThat(this.journal.of(village.caseKey())).extracting(Journal.Entry::action).contains("posting.moved");
		assertThat(this.journal.of(complaint.caseKey())).extracting(Journal.Entry::action)
			.contains("complaint.due-moved");

		TestTime.set(WorkingDays.endOf(LAST));
		this.driver.engine().run(village.caseKey());
		assertThat(this.driver.posting(village).status()).isEqualTo(Status.OPEN);
		this.driver.timePasses(village);
		assertThat(this.driver.posting(village).status()).isEqualTo(Status.CLOSED);
	}

	@Test
	void whatWasAnnouncedAndTakenBackLeavesThePeriodAsItWas() {
		Village village = this.driver.hanging(1);
		this.holiday.isAnnounced();
		this.holiday.isTakenBack();

		assertThat(endOf(village)).isEqualTo(WorkingDays.endOf(LAST));
	}

	@Test
	void endThatWouldBeOverByNowIsNotTakenFromPeople() {
		this.holiday.isAnnounced();
		Village village = this.driver.hanging(1);
		assertThat(endOf(village)).isEqualTo(WorkingDays.endOf(LAST.plusDays(1)));
		TestTime.set(WorkingDays.endOf(LAST));

		this.holiday.isTakenBack();

		assertThat(endOf(village)).isEqualTo(WorkingDays.endOf(LAST.plusDays(1)));
	}

	private Instant endOf(Village village) {
		return Objects.requireNonNull(this.driver.posting(village).period()).endsAt();
	}

	private LocalDate dueOf(Complaint complaint) {
		return Objects.requireNonNull(this.driver.complaint(complaint.id()).recheckDue()).lastDay();
	}

}
