package vn.rasoat.procedure.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.MilestonePassed;
import vn.rasoat.cycle.MissedMilestones;
import vn.rasoat.posting.Complaint;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A later document moves dates: it reaches every commune and village that runs, and
 * whoever begins later.
 */
@RaSoatTest
@RecordApplicationEvents
class ExtensionTests {

	private static final String SURVEY = "UserTask_RecordSurvey";

	private static final LocalDate MOVED = LocalDate.of(2026, 10, 14);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private PostingDriver posting;

	@Autowired
	private MissedMilestones missed;

	@Autowired
	private TellingAgain tellingAgain;

	@Autowired
	private Journal journal;

	@Autowired
	private ApplicationEvents events;

	@Test
	void reachesTasksAndTimersOfAVillage() {
		CampaignAtWork campaign = this.driver.launched(1);
		Village village = underWay(campaign.commune(0));
		assertThat(village.task(SURVEY).dueAt()).isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 9)));

		assertThat(campaign.extendsPlan(Map.of("survey", MOVED.toString()))).hasStatusOk();

		assertThat(village.task(SURVEY).dueAt()).isEqualTo(WorkingDays.endOf(MOVED));
		assertThat(timers(village.caseKey())).contains(WorkingDays.endOf(MOVED))
			.doesNotContain(WorkingDays.endOf(LocalDate.of(2026, 10, 9)));
		assertThat(village.review().milestones().surveyBy()).isEqualTo(MOVED);
	}

	@Test
	void reachesTasksAndTimersOfACommune() {
		CampaignAtWork campaign = this.driver.launched(1);
		Commune commune = campaign.commune(0);
		commune.submit("UserTask_SetUpCommuneCommittee", vn.rasoat.procedure.commune.CommuneAnswers.committee());
		LocalDate listing = LocalDate.of(2026, 10, 8);

		assertThat(campaign.extendsPlan(Map.of("listing", listing.toString()))).hasStatusOk();

		assertThat(commune.task("UserTask_InformResidents").dueAt()).isEqualTo(WorkingDays.endOf(listing));
		assertThat(commune.task("UserTask_TrainReviewers").dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 9, 11)));
		assertThat(timers(commune.review().caseKey())).contains(WorkingDays.endOf(listing));
	}

	/** What was objected to must hang again in time for the report. */
	@Test
	void reachesTheResultOfARecheckThatHasToHang() {
		CampaignAtWork campaign = this.driver.launched(1);
		Village village = underWay(campaign.commune(0));
		village.isAgreedOn();
		this.posting.hangs(village);
		Complaint complaint = this.posting.objects(village, this.posting.household(village, 0));
		this.posting.rechecks(village, complaint, this.posting.otherReviewer(village), this.posting.foundTheSame());
		this.posting.answers(village, complaint, Complaint.Result.REJECTED);
		assertThat(timers(complaint.caseKey())).containsOnly(WorkingDays.endOf(LocalDate.of(2026, 11, 9)));

		assertThat(campaign.extendsPlan(Map.of("report", "2026-11-12"))).hasStatusOk();

		assertThat(timers(complaint.caseKey())).containsOnly(WorkingDays.endOf(LocalDate.of(2026, 11, 12)));
		assertThat(this.posting.task(complaint, "UserTask_HangVillageList").dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 11, 12)));
	}

	@Test
	void reachesStepsThatAreStillToCome() {
		CampaignAtWork campaign = this.driver.launched(1);
		Village village = underWay(campaign.commune(0));
		assertThat(campaign.extendsPlan(Map.of("meeting", "2026-10-19", "minutes", "2026-10-19"))).hasStatusOk();

		village.surveysAll(vn.rasoat.procedure.village.Answers.survey());

		assertThat(village.task("UserTask_ConveneMeeting").dueAt())
			.isEqualTo(WorkingDays.endOf(LocalDate.of(2026, 10, 19)));
	}

	@Test
	void missedDateThatIsMovedIsToldAgainWhenTheNewOnePasses() {
		CampaignAtWork campaign = this.driver.launched(1);
		Village village = underWay(campaign.commune(0));
		vn.rasoat.TestTime.set(WorkingDays.endOf(LocalDate.of(2026, 10, 9)));
		campaign.commune(0).settles();
		assertThat(this.missed.isNoted(village.caseKey(), "survey")).isTrue();
		Map<String, Object> later = new java.util.HashMap<>(Map.of("number", CampaignAnswers.number("KH-UBND"),
				"issuedOn", "2026-10-10", "reason", "Mưa lũ", "acknowledged", true, "survey", MOVED.toString()));

		assertThat(campaign.posts("/extensions", later)).hasStatusOk();
		assertThat(this.missed.isNoted(village.caseKey(), "survey")).isFalse();
		vn.rasoat.TestTime.set(WorkingDays.endOf(MOVED));
		campaign.commune(0).settles();
		this.tellingAgain.run(WorkingDays.endOf(MOVED));
		this.tellingAgain.run(WorkingDays.endOf(MOVED));

		assertThat(this.events.stream(MilestonePassed.class)
			.filter((it) -> it.caseKey().equals(village.caseKey()) && it.milestone().equals("survey")))
			.extracting(MilestonePassed::lastDay)
			.containsExactly(LocalDate.of(2026, 10, 9), MOVED);
	}

	@Test
	void documentIsOnRecordAndItsNumberIsNotUsedTwice() {
		CampaignAtWork campaign = this.driver.planned(1);
		Map<String, Object> extension = Map.of("number", CampaignAnswers.number("KH-UBND"), "issuedOn", "2026-10-05",
				"reason", "Mưa lũ", "survey", MOVED.toString(), "acknowledged", true);
		assertThat(campaign.posts("/extensions", extension)).hasStatusOk();

		assertThat(this.journal.of(campaign.caseKey()).stream().filter((it) -> it.action().equals("plan.extended")))
			.singleElement()
			.satisfies((it) -> {
				assertThat(it.paper()).isEqualTo(extension.get("number"));
				assertThat(it.reason()).isEqualTo("Mưa lũ");
				assertThat(it.before()).contains("2026-10-09");
				assertThat(it.after()).contains("2026-10-14");
			});
		Map<String, Object> again = new java.util.HashMap<>(extension);
		again.put("survey", "2026-10-15");
		assertThat(campaign.posts("/extensions", again)).hasStatus4xxClientError().bodyText().contains("đã");
		assertThat(campaign.posts("/extensions", Map.of("number", "77/KH-UBND", "issuedOn", "2026-10-05", "reason", "x",
				"survey", MOVED.toString(), "acknowledged", true)))
			.hasStatus(422);
	}

	private Village underWay(Commune commune) {
		commune.isPrepared();
		return commune.villagesAtWork().get(0);
	}

	private java.util.List<Instant> timers(String caseKey) {
		return this.driver.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseKey)
			.list()
			.stream()
			.flatMap((it) -> this.driver.management.createJobQuery()
				.processInstanceId(it.getId())
				.timers()
				.list()
				.stream())
			.map((job) -> job.getDuedate().toInstant())
			.toList();
	}

}
