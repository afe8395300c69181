package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.procedure.village.Village;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.worklist.TaskEntry;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A complaint is taken back while its re-check is handed in: one of them counts, the
 * other is told so in words.
 */
@RaSoatTest
class WithdrawalRaceTests {

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	private final CyclicBarrier start = new CyclicBarrier(2);

	@Autowired
	private PostingDriver driver;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@RepeatedTest(5)
	void oneCountsAndTheOtherIsTold() throws Exception {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		String other = this.driver.otherReviewer(village);
		TaskEntry task = this.driver.task(complaint, SettleComplaintModel.RECHECK_HOUSEHOLD);

		Future<String> withdrawal = atOnce(() -> this.driver.withdraws(village, complaint));
		Future<String> recheck = atOnce(() -> village.submit(other, task, this.driver.foundTheSame()));

		boolean withdrawn = withdrawal.get().isEmpty();
		assertThat(List.of(withdrawal.get(), recheck.get())).containsExactlyInAnyOrder("",
				withdrawn ? "worklist.refusal.ended" : "posting.refusal.withdrawn-after-recheck");
		assertThat(this.driver.complaint(complaint.id()).status())
			.isEqualTo(withdrawn ? Status.WITHDRAWN : Status.OPEN);
		assertThat(this.driver.bridge().complaints().recheckOf(complaint.id()).isPresent()).isNotEqualTo(withdrawn);
		assertThat(this.driver.engine().isRunning(complaint.caseKey())).isNotEqualTo(withdrawn);
	}

	/** Empty when it went through, otherwise the key of the words. */
	private Future<String> atOnce(Callable<?> act) {
		return this.threads.submit(() -> {
			this.start.await();
			try {
				act.call();
				return "";
			}
			catch (Refusal refusal) {
				return refusal.messageKey();
			}
		});
	}

}
