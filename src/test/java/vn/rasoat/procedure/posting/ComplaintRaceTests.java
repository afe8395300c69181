package vn.rasoat.procedure.posting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionOperations;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Posting.Status;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Somebody objects in the last second while the period ends: the complaint is taken in
 * and settled, whoever is first.
 */
@RaSoatTest
class ComplaintRaceTests {

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	@Autowired
	private PostingDriver driver;

	@Autowired
	private TransactionOperations transactions;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@RepeatedTest(5)
	void neverLosesAComplaintToTheEndOfThePeriod() throws Exception {
		Village village = this.driver.hanging(1);
		long household = this.driver.household(village, 0);
		Instant end = Objects.requireNonNull(this.driver.posting(village).period()).endsAt();
		TestTime.set(end);
		List<Job> timer = this.driver.engine().due(village.caseKey());
		CyclicBarrier start = new CyclicBarrier(2);

		Future<Complaint> intake = this.threads.submit(() -> {
			start.await();
			return this.driver.objects(village, household, end.minusSeconds(1));
		});
		Future<Boolean> close = this.threads.submit(() -> {
			start.await();
			return fires(timer.get(0));
		});
		Complaint complaint = intake.get();
		close.get();
		TestTime.set(end.plusSeconds(3600));
		this.driver.engine().run(village.caseKey());

		assertThat(this.driver.posting(village).status()).isEqualTo(Status.CLOSED);
		assertThat(complaint.kind()).isEqualTo(Complaint.Kind.COMPLAINT);
		assertThat(this.driver.engine().isRunning(complaint.caseKey())).isTrue();
		assertThat(this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD).isOpen()).isTrue();
	}

	/** Whoever holds the list finishes first. */
	@Test
	void waitsForWhoeverHoldsTheList() throws Exception {
		Village village = this.driver.hanging(1);
		long household = this.driver.household(village, 0);
		long list = this.driver.posting(village).id();

		Future<Complaint> intake = Objects.requireNonNull(this.transactions.execute((status) -> {
			this.driver.bridge().postings().lock(list);
			Future<Complaint> started = this.threads.submit(() -> this.driver.objects(village, household));
			assertThatThrownBy(() -> started.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
			return started;
		}));

		assertThat(intake.get(30, TimeUnit.SECONDS).postingId()).isEqualTo(list);
	}

	/** The engine tries a lost race again some minutes later; so does the test. */
	private boolean fires(Job job) {
		try {
			this.driver.engine().management().executeJob(job.getId());
			return true;
		}
		catch (OptimisticLockingException | ConcurrencyFailureException ex) {
			return false;
		}
	}

}
