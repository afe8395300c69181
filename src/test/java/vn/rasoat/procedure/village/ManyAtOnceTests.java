package vn.rasoat.procedure.village;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.VillageReview.Status;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

/** Eight people hand in at the same moment; nobody gets a refusal that is not theirs. */
@RaSoatTest
class ManyAtOnceTests {

	private static final int PEOPLE = 8;

	private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

	@Autowired
	private VillageDriver driver;

	@Autowired
	private Journal journal;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void reviewersOfOneVillage() throws Exception {
		Village village = this.driver.running(PEOPLE);
		List<TaskEntry> visits = village.open(ReviewVillageModel.RECORD_SURVEY);

		List<Outcome> outcomes = together(visits.stream()
			.map((visit) -> (Callable<Outcome>) () -> village.submit(village.reviewer(), visit, Answers.survey()))
			.toList());

		assertThat(outcomes).allMatch(Outcome::accepted);
		assertThat(village.open(ReviewVillageModel.CONVENE_MEETING)).hasSize(1);
	}

	@Test
	void villagesOfOneCommuneFromVisitToMinutes() throws Exception {
		List<Village> villages = IntStream.range(0, PEOPLE).mapToObj((number) -> this.driver.running(3)).toList();

		together(villages.stream().map((village) -> (Callable<Void>) () -> {
			village.surveysAll(Answers.survey());
			village.convenesMeeting();
			village.recordsMeeting(Answers.meeting(30));
			village.receivesMinutes();
			return null;
		}).toList());

		assertThat(villages).allMatch((village) -> village.review().status() == Status.MINUTES_SIGNED);
	}

	@Test
	void doubleClicksOnOneTask() throws Exception {
		Village village = this.driver.running(2);
		TaskEntry visit = village.task(ReviewVillageModel.RECORD_SURVEY);

		List<Outcome> outcomes = together(IntStream.range(0, PEOPLE)
			.mapToObj((click) -> (Callable<Outcome>) () -> village.submit(village.reviewer(), visit,
					"one-click-" + village.reviewId(), Answers.survey()))
			.toList());

		assertThat(outcomes).allMatch((it) -> it.accepted() && it.nextTask().isPresent());
		assertThat(this.journal.of(village.caseKey()).stream().filter((it) -> it.action().equals("survey.recorded")))
			.hasSize(1);
	}

	private <T> List<T> together(List<Callable<T>> acts) throws Exception {
		CyclicBarrier start = new CyclicBarrier(acts.size());
		List<Future<T>> running = new ArrayList<>();
		for (Callable<T> act : acts) {
			running.add(this.threads.submit(() -> {
				start.await();
				return act.call();
			}));
		}
		List<T> results = new ArrayList<>();
		for (Future<T> each : running) {
			results.add(each.get());
		}
		return results;
	}

}
