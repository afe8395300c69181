package vn.rasoat.procedure;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Repeats a transaction that lost a race against another one; each attempt is a
 * transaction of its own, so that the user never sees a refusal that is not theirs.
 */
@Component
public class Attempts {

	private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

	private final TransactionTemplate transactions;

	private final TransactionTemplate apart;

	private final int most;

	Attempts(TransactionTemplate transactions, @Value("${ra-soat.submission.attempts}") int most) {
		this.transactions = transactions;
		this.apart = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.most = most;
	}

	public <T> T run(Supplier<T> work) {
		return run(this.transactions, work);
	}

	/** The same for what follows a transaction that was just committed. */
	public <T> T runApart(Supplier<T> work) {
		return run(this.apart, work);
	}

	/**
	 * Work that follows a change piece by piece, each in a transaction of its own: nobody
	 * waits for more than the piece he works on, and a piece that fails keeps no other
	 * one back.
	 * @param pieces what is still to be done
	 */
	public <T> void runEach(Supplier<List<T>> pieces, Consumer<T> work) {
		runEach(pieces, work, (piece, failure) -> {
		});
	}

	/**
	 * The same where somebody keeps count of what failed.
	 * @param failed told of it in a transaction of its own
	 */
	public <T> void runEach(Supplier<List<T>> pieces, Consumer<T> work, BiConsumer<T, RuntimeException> failed) {
		runApart(pieces).forEach((piece) -> {
			try {
				runApart(piece, work);
			}
			catch (RuntimeException ex) {
				LOG.error("{} could not follow a change and stays as it was", piece, ex);
				runApart(piece, (it) -> failed.accept(it, ex));
			}
		});
	}

	private <T> void runApart(T piece, Consumer<T> work) {
		runApart(() -> {
			work.accept(piece);
			return piece;
		});
	}

	private <T> T run(TransactionTemplate transactions, Supplier<T> work) {
		for (int attempt = 1;; attempt++) {
			try {
				return transactions.execute((status) -> work.get());
			}
			catch (OptimisticLockingException | ConcurrencyFailureException ex) {
				LOG.debug("lost a race, attempt {}", attempt, ex);
				if (attempt == this.most) {
					throw new BusyNow();
				}
				LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(5_000_000, 20_000_000L * attempt));
			}
		}
	}

}
