package vn.rasoat.procedure.decision;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.rasoat.RaSoatTest;
import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.RecognitionDecisions.NewDecision;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.rasoat.procedure.decision.DecisionDriver.DAY;

/** A complaint is entered while the chair's decision is: one of them comes first. */
@RaSoatTest
class DecisionRaceTests {

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Objection objection;

	@Autowired
	private RecognitionDecisions decisions;

	@Autowired
	private Complaints complaints;

	@Autowired
	private TransactionTemplate transactions;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void decisionWaitsForTheComplaintThatIsBeingEntered() throws Exception {
		CommuneAtWork commune = agreed("Đoàn Văn An", "Đoàn Văn Ba");
		Later<Complaint> intake = inOneTransaction(() -> this.objection.against(commune, "Đoàn Văn An"));
		Future<RecognitionDecision> decision = this.threads.submit(() -> decides(commune));
		waits(decision);
		intake.commits();
		assertThat(decision.get().households()).extracting(ReportLine::headName).containsExactly("Đoàn Văn Ba");
	}

	@Test
	void complaintWaitsForTheDecisionThatIsBeingTaken() throws Exception {
		CommuneAtWork commune = agreed("Đoàn Văn Chi", "Đoàn Văn Dư");
		Later<RecognitionDecision> decision = inOneTransaction(() -> decides(commune));
		Future<Complaint> intake = this.threads.submit(() -> this.objection.against(commune, "Đoàn Văn Chi"));
		waits(intake);
		decision.commits();
		assertThat(this.complaints.get(intake.get().id()).isOpen()).isTrue();
		assertThat(this.decisions.latest(commune.id()).orElseThrow().households()).hasSize(2);
		assertThat(this.decisions.heldBack(commune.id())).isEmpty();
	}

	private RecognitionDecision decides(CommuneAtWork commune) {
		return this.decisions.decide(commune.id(), new NewDecision(DecisionAnswers.number("QĐ-UBND"), DAY, "Chủ tịch")).decision();
	}

	private CommuneAtWork agreed(String... heads) {
		CommuneAtWork commune = this.driver.villagesDone(DAY, "none",
				List.of(heads).stream().map(Family::staysPoor).toArray(Family[]::new));
		commune.reports(DAY);
		return commune;
	}

	private static void waits(Future<?> other) {
		assertThatThrownBy(() -> other.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
	}

	/** Does the work and keeps its transaction open. */
	private <T> Later<T> inOneTransaction(Supplier<T> work) throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1);
		CountDownLatch commit = new CountDownLatch(1);
		Future<T> result = this.threads.submit(() -> this.transactions.execute((status) -> {
			T made = work.get();
			done.countDown();
			await(commit);
			return made;
		}));
		assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
		return new Later<>(commit, result);
	}

	private static void await(CountDownLatch commit) {
		try {
			commit.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Later<T>(CountDownLatch commit, Future<T> result) {

		void commits() throws Exception {
			this.commit.countDown();
			this.result.get();
		}

	}

}
