package vn.rasoat.access;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a session in a transaction of its own. Where PostgreSQL finds that another
 * request of the session has just inserted the same row it is written once more, and then
 * meets that row.
 */
final class SessionWriting implements TransactionOperations {

	/** As many requests as a browser sends at once to one host. */
	private static final int MOST_ATTEMPTS = 6;

	private final TransactionTemplate transactions;

	SessionWriting(PlatformTransactionManager transactions) {
		this.transactions = new TransactionTemplate(transactions);
		this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.transactions.afterPropertiesSet();
	}

	@Override
	public <T extends @Nullable Object> T execute(TransactionCallback<T> work) throws TransactionException {
		for (int attempt = 1;; attempt++) {
			try {
				return this.transactions.execute(work);
			}
			catch (DuplicateKeyException | ConcurrencyFailureException ex) {
				if (attempt == MOST_ATTEMPTS) {
					throw ex;
				}
			}
		}
	}

}
