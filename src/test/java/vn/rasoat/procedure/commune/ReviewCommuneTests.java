package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.Committees;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.cycle.Residents;
import vn.rasoat.cycle.Trainings;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.procedure.village.VillageDriver;
import vn.rasoat.worklist.TaskForms.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Outcomes of a commune's review up to its report (QĐ 24/2021/QĐ-TTg, Art. 4). */
@RaSoatTest
class ReviewCommuneTests {

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private VillageDriver villages;

	@Autowired
	private Committees committees;

	@Autowired
	private Trainings trainings;

	@Autowired
	private Residents residents;

	@Autowired
	private Journal journal;

	@Test
	void everyVillageBeginsWithTheListTheCommuneManages() {
		Commune commune = this.driver.preparing(2, 0);

		assertThat(commune.review().status()).isEqualTo(Status.PREPARING);
		assertThat(commune.villages()).extracting(VillageReview::status).containsOnly(VillageReview.Status.PREPARING);
		assertThat(commune.villages()).extracting((it) -> this.villages.households(it.id()))
			.containsExactlyInAnyOrder(2, 0);
		assertThat(commune.openSteps()).containsExactly(PrepareCommuneModel.SET_UP_COMMITTEE);
	}

	@Test
	void isPreparedStepByStepUntilTheVillagesBegin() {
		Commune commune = this.driver.preparing(1);
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());
		assertThat(commune.openSteps()).containsExactlyInAnyOrder(PrepareCommuneModel.TRAIN_REVIEWERS,
				PrepareCommuneModel.INFORM_RESIDENTS);
		commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, CommuneAnswers.training(List.of(), List.of()));
		commune.submit(PrepareCommuneModel.INFORM_RESIDENTS, CommuneAnswers.informing());
		commune.submit(PrepareCommuneModel.COUNT_RESIDENTS, CommuneAnswers.residents(1));
		commune.submit(PrepareCommuneModel.COMPLETE_LISTS, CommuneAnswers.lists(List.of("COMPLETE")));
		this.driver.settle(commune);

		assertThat(commune.review().status()).isEqualTo(Status.REVIEWING);
		assertThat(commune.villages()).extracting(VillageReview::status).containsExactly(VillageReview.Status.RUNNING);
		assertThat(this.committees.of(commune.review().caseKey())).isPresent();
		assertThat(this.trainings.of(commune.review().caseKey())).hasSize(1);
		assertThat(this.residents.households(commune.id())).isEqualTo(100);
	}

	@Test
	void villageOfACommuneHasTheDatesOfThePlan() {
		Commune commune = this.driver.preparing(1);

		assertThat(commune.villages().get(0).milestones().surveyBy())
			.isEqualTo(CommuneFixtures.TODAY.withDayOfMonth(24));
	}

	@Test
	void emptyListMustBeSaidToBeMeant() {
		Commune commune = this.driver.preparing(0);
		commune.hasItsLists();

		assertThatExceptionOfType(EmptyListUnconfirmed.class).isThrownBy(
				() -> commune.submit(PrepareCommuneModel.COMPLETE_LISTS, CommuneAnswers.lists(List.of("COMPLETE"))));
		assertThat(commune.review().status()).isEqualTo(Status.PREPARING);
	}

	@Test
	void villageWithoutHouseholdsIsOverAtOnceAndCounts() {
		Commune commune = this.driver.reviewing(0, 0);

		assertThat(commune.villages()).extracting(VillageReview::status)
			.containsOnly(VillageReview.Status.NOTHING_TO_REVIEW);
		assertThat(commune.review().status()).isEqualTo(Status.DECIDING);
	}

	@Test
	void reportIsDueWhenTheLastVillageIsPosted() {
		Commune commune = this.driver.reviewing(1, 1);
		List<Village> atWork = commune.villagesAtWork();
		commune.isPosted(atWork.get(0));
		assertThat(commune.review().status()).isEqualTo(Status.REVIEWING);
		commune.isPosted(atWork.get(1));

		assertThat(commune.villages()).extracting(VillageReview::status).containsOnly(VillageReview.Status.POSTED);
		assertThat(commune.review().status()).isEqualTo(Status.DECIDING);
		assertThat(commune.openSteps()).containsExactly("UserTask_SubmitReport");
	}

	@Test
	void villageAddedWhilePreparingBeginsWithTheOthers() {
		Commune commune = this.driver.preparing(1);
		Unit late = this.driver.village(commune.unit(), 1);
		commune.as(() -> this.driver.adding.add(commune.id(), late.code()));
		commune.isPrepared();

		assertThat(commune.villages()).extracting(VillageReview::status)
			.containsExactly(VillageReview.Status.RUNNING, VillageReview.Status.RUNNING);
	}

	@Test
	void villageAddedLaterBeginsAtOnceAndIsWaitedFor() {
		Commune commune = this.driver.reviewing(1);
		Unit late = this.driver.village(commune.unit(), 1);
		VillageReview added = commune.as(() -> this.driver.adding.add(commune.id(), late.code()));
		Village first = commune.villagesAtWork()
			.stream()
			.filter((it) -> it.reviewId() != added.id())
			.findFirst()
			.orElseThrow();
		commune.isPosted(first);

		assertThat(this.driver.villages.get(added.id()).status()).isEqualTo(VillageReview.Status.RUNNING);
		assertThat(commune.review().status()).isEqualTo(Status.REVIEWING);
	}

	@Test
	void communeWithoutVillagesGoesOnWaitingAndSaysWhy() {
		Commune commune = this.driver.preparing();

		assertThat(commune.review().status()).isEqualTo(Status.WAITING);
		assertThat(this.journal.of(commune.review().caseKey())).extracting(Journal.Entry::action)
			.contains("commune-review.could-not-begin");
		assertThatExceptionOfType(CommuneWithoutVillages.class)
			.isThrownBy(() -> this.driver.process.communeStarts(commune.id()));
	}

	@Test
	void reviewersWhoWereNotTrainedAreNamed() {
		Commune commune = this.driver.preparing(1);
		commune.villagesAtWork();
		commune.submit(PrepareCommuneModel.SET_UP_COMMITTEE, CommuneAnswers.committee());

		Outcome silent = commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS,
				CommuneAnswers.training(List.of(), List.of()));
		assertThat(silent.accepted()).isFalse();
		Map<String, Object> said = CommuneAnswers.with(CommuneAnswers.training(List.of(), List.of()), "untrained",
				"Tập huấn bù ngày 08/10");
		assertThat(commune.submit(PrepareCommuneModel.TRAIN_REVIEWERS, said).accepted()).isTrue();
		assertThat(this.journal.of(commune.review().caseKey())).extracting(Journal.Entry::action)
			.contains("training.untrained");
	}

}
