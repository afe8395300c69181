package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.decision.CommuneAtWork;
import vn.rasoat.procedure.decision.DecisionDriver;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the upper level sends back goes round again in its village, and nothing else (QĐ
 * 24/2021/QĐ-TTg, Art. 4.5).
 */
@RaSoatTest
class ReturnedHouseholdsTests {

	private static final LocalDate DAY = DecisionDriver.DAY;

	private static final String SURVEY = "UserTask_RecordSurvey";

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private VillageDriver villages;

	@Autowired
	private DecisionDriver decisions;

	@Autowired
	private CommuneReports reports;

	@Autowired
	private RecognitionDecisions recognitions;

	@Autowired
	private Journal journal;

	@Test
	void oneHouseholdIsReviewedAgainAndTheOthersAreRecognisedMeanwhile() {
		Commune commune = posted(2, 1);
		VillageReview village = villageWith(commune, 2);
		long returned = this.villages.householdIds(village.id()).get(0);
		CommuneAtWork deciding = reported(commune);
		deciding.appraises(DAY, returned);
		deciding.answers(DAY, returned);
		deciding.decides(DAY);
		deciding.issues(DAY);
		commune.settles();

		assertThat(commune.review()).satisfies((it) -> {
			assertThat(it.status()).isEqualTo(Status.REVIEWING);
			assertThat(it.round()).isEqualTo(2);
		});
		assertThat(this.recognitions.latest(commune.id()).orElseThrow().households()).hasSize(2)
			.noneMatch((it) -> it.householdId() == returned);
		List<Village> again = commune.villagesAtWork();
		assertThat(again).flatExtracting((it) -> it.open(SURVEY))
			.extracting((it) -> ((TaskEntry) it).subjectId())
			.containsExactly(returned);
		assertThat(again).extracting((it) -> it.review().status())
			.containsExactlyInAnyOrder(VillageReview.Status.RUNNING, VillageReview.Status.POSTED);
		assertThat(this.journal.of(village.caseKey())).extracting(Journal.Entry::action)
			.contains("village-review.returned");

		commune.villagesArePosted();
		CommuneAtWork second = reported(commune);
		assertThat(this.reports.latest(commune.id()).orElseThrow().open()).extracting(ReportLine::householdId)
			.containsExactly(returned);
		second.appraises(DAY);
		second.answers(DAY);
		second.decides(DAY);
		second.issuesFrom(50, DAY);
		commune.settles();
		assertThat(commune.review().status()).isEqualTo(Status.DECIDED);
		assertThat(this.recognitions.of(commune.id())).hasSize(2);
	}

	@Test
	void whereAllAreReturnedNobodyIsRecognisedAndEveryVillageGoesRoundAgain() {
		Commune commune = posted(1, 2);
		Long[] all = commune.villages()
			.stream()
			.flatMap((it) -> this.villages.householdIds(it.id()).stream())
			.toArray(Long[]::new);
		returns(commune, all);

		assertThat(commune.review().status()).isEqualTo(Status.REVIEWING);
		assertThat(this.recognitions.of(commune.id())).isEmpty();
		assertThat(commune.villagesAtWork()).flatExtracting((it) -> it.open(SURVEY)).hasSize(3);

		commune.villagesArePosted();
		reported(commune).appraises(DAY);
		assertThat(commune.review().round()).isEqualTo(2);
		assertThat(commune.openSteps()).containsExactly("UserTask_GiveOpinion");
	}

	@Test
	void sameHouseholdCanBeReturnedTwice() {
		Commune commune = posted(1);
		for (int time = 0; time < 2; time++) {
			returns(commune, this.villages.householdIds(commune.villages().get(0).id()).get(0));
			commune.villagesArePosted();
		}

		assertThat(commune.review().round()).isEqualTo(3);
		TestTime.set(DAY);
		this.decisions.of(commune).goesThrough(DAY);
		commune.settles();
		assertThat(commune.review().status()).isEqualTo(Status.DECIDED);
	}

	/**
	 * Nothing can be returned where nobody is listed; the commune is decided all the
	 * same.
	 */
	@Test
	void communeWithNobodyToReviewIsAgreedToAndDecided() {
		Commune commune = posted(0);
		TestTime.set(DAY);
		this.decisions.of(commune).goesThrough(DAY);
		commune.settles();

		assertThat(commune.review().status()).isEqualTo(Status.DECIDED);
		assertThat(this.recognitions.of(commune.id())).hasSize(1);
	}

	/** Nothing of the plan is left for them but its last date for villages. */
	@Test
	void whatIsReturnedIsDueByTheLastDateOfThePlan() {
		Commune commune = posted(1);
		returns(commune, this.villages.householdIds(commune.villages().get(0).id()).get(0));

		VillageReview village = commune.villages().get(0);
		assertThat(commune.villagesAtWork().get(0).task(SURVEY).dueAt())
			.isEqualTo(WorkingDays.endOf(village.milestones().minutesBy()));
	}

	@Test
	void communeCalledOffInItsSecondRoundLeavesNothingHanging() {
		Commune commune = posted(1);
		returns(commune, this.villages.householdIds(commune.villages().get(0).id()).get(0));
		commune.cancels();

		assertThat(commune.review().status()).isEqualTo(Status.CANCELLED);
		assertThat(this.driver.running(commune)).isZero();
		assertThat(Stream.concat(commune.open().stream(), commune.villagesAtWork().get(0).open(SURVEY).stream()))
			.isEmpty();
	}

	private Commune posted(int... households) {
		Commune commune = this.driver.asked(households);
		commune.isPrepared();
		commune.villagesArePosted();
		assertThat(commune.review().status()).isEqualTo(Status.DECIDING);
		return commune;
	}

	private VillageReview villageWith(Commune commune, int households) {
		return commune.villages()
			.stream()
			.filter((it) -> this.villages.households(it.id()) == households)
			.findFirst()
			.orElseThrow();
	}

	private void returns(Commune commune, Long... households) {
		CommuneAtWork deciding = reported(commune);
		deciding.appraises(DAY, households);
		deciding.answers(DAY, households);
		commune.settles();
	}

	private CommuneAtWork reported(Commune commune) {
		TestTime.set(DAY);
		CommuneAtWork deciding = this.decisions.of(commune);
		deciding.reports(DAY);
		return deciding;
	}

}
