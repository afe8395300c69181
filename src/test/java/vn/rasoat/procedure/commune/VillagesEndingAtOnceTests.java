package vn.rasoat.procedure.commune;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight villages hang their lists on one day, so their periods end at the same midnight:
 * the commune waits for all of them and reports once.
 */
@RaSoatTest
class VillagesEndingAtOnceTests {

	private static final int VILLAGES = 8;

	private final ExecutorService nodes = Executors.newFixedThreadPool(VILLAGES);

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private PostingDriver postings;

	@AfterEach
	void stop() {
		this.nodes.shutdownNow();
	}

	@Test
	void leadToOneReportOfTheCommune() throws Exception {
		Commune commune = this.driver.reviewing(1, 1, 1, 1, 1, 1, 1, 1);
		List<Village> villages = commune.villagesAtWork();
		villages.forEach(this::hangs);
		TestTime.set(CommuneFixtures.TODAY.plusDays(14));

		List<Future<?>> running = new ArrayList<>();
		CyclicBarrier midnight = new CyclicBarrier(VILLAGES);
		for (Village village : villages) {
			running.add(this.nodes.submit(() -> {
				midnight.await();
				runs(village.caseKey());
				return null;
			}));
		}
		for (Future<?> each : running) {
			each.get();
		}
		TestTime.set(CommuneFixtures.TODAY.plusDays(15));
		commune.settles();

		assertThat(commune.villages()).hasSize(VILLAGES)
			.extracting(VillageReview::status)
			.containsOnly(VillageReview.Status.POSTED);
		assertThat(commune.review().status()).isEqualTo(CommuneReview.Status.DECIDING);
		assertThat(commune.openSteps()).containsExactly("UserTask_SubmitReport");
		assertThat(villages).noneMatch((it) -> this.postings.isRunning(it));
	}

	private void hangs(Village village) {
		village.surveysAll(Answers.survey());
		village.convenesMeeting();
		village.recordsMeeting(Answers.meeting(30));
		village.receivesMinutes();
		this.postings.hangsInVillage(village, CommuneFixtures.TODAY);
		this.postings.hangsAtCommune(village, CommuneFixtures.TODAY);
	}

	/**
	 * A lost race is tried again, as the engine's executor does, perhaps a while later.
	 */
	private void runs(String caseKey) {
		for (List<Job> due = this.driver.due(caseKey); !due.isEmpty(); due = this.driver.due(caseKey)) {
			due.forEach((job) -> {
				try {
					this.driver.management.executeJob(job.getId());
				}
				catch (OptimisticLockingException | ConcurrencyFailureException ex) {
					Thread.yield();
				}
			});
		}
	}

}
