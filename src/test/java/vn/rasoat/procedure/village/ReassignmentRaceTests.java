package vn.rasoat.procedure.village;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskEntry.Ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** A task is given to somebody else in the moment in which its owner hands it in. */
@RaSoatTest
class ReassignmentRaceTests {

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private VillageDriver driver;

	@Autowired
	private TestPeople people;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void raceWithTheHandingInHasOneWinner() throws Exception {
		for (int round = 0; round < 5; round++) {
			Village village = this.driver.running(1);
			TaskEntry visit = village.task(ReviewVillageModel.RECORD_SURVEY);
			String colleague = this.people.with(Role.REVIEWER, village.review().path());
			boolean[] outcome = together(() -> village.submit(village.reviewer(), visit, Answers.survey()).accepted(),
					() -> give(village.officer(), visit, colleague).getResponse().getStatus() == 204);
			TaskEntry after = this.driver.entries.find(visit.id()).orElseThrow();
			assertThat(outcome[0]).as("handed in or given, never both or neither").isNotEqualTo(outcome[1]);
			assertThat(after.ending() == Ending.DONE).isEqualTo(outcome[0]);
			assertThat(colleague.equals(after.owner())).isEqualTo(outcome[1]);
		}
	}

	private boolean[] together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Future<Boolean>> running = new ArrayList<>();
		for (Callable<Boolean> act : List.of(one, other)) {
			running.add(this.threads.submit(() -> {
				start.await();
				try {
					return act.call();
				}
				catch (Refusal refusal) {
					return false;
				}
			}));
		}
		return new boolean[] { running.get(0).get(), running.get(1).get() };
	}

	private MvcTestResult give(String username, TaskEntry task, String to) {
		return this.mvc.post()
			.uri("/api/tasks/{id}/reassignment", task.id())
			.with(as(username))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"owner\":\"" + to + "\",\"reason\":\"Nghỉ ốm\"}")
			.exchange();
	}

}
