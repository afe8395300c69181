package vn.rasoat.household;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import vn.rasoat.RaSoatTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The first households of a commune are written by several people at the same moment. */
@RaSoatTest
class FirstHouseholdsTests {

	private static final int PEOPLE = 6;

	private static final int COMMUNES = 10;

	private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

	@Autowired
	private RegisterWriting register;

	@Autowired
	private TransactionTemplate transactions;

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void nobodyIsRefusedTheRegisterOfACommuneThatHasNone() throws Exception {
		for (int commune = 0; commune < COMMUNES; commune++) {
			String code = "T" + UUID.randomUUID().toString().substring(0, 8);
			CyclicBarrier together = new CyclicBarrier(PEOPLE);
			List<Future<Boolean>> all = new ArrayList<>();
			for (int person = 0; person < PEOPLE; person++) {
				all.add(this.threads.submit(() -> this.transactions.execute((status) -> {
					await(together);
					this.register.lock(code);
					return true;
				})));
			}
			for (Future<Boolean> each : all) {
				assertThat(each.get()).isTrue();
			}
		}
	}

	private static void await(CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
