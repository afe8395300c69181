package vn.rasoat.household;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a row that is there to be locked. Of several people who need it for the first
 * time at the same moment one makes it, in a transaction of its own: in the caller's, the
 * others would lose all their work to a double key.
 */
@Component
class FirstRows {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	FirstRows(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * @param count tells whether the row is there; @param insert makes it; both with the
	 * key as their only parameter
	 */
	void make(String count, String insert, Object key) {
		if (this.jdbc.sql(count).param(key).query(Integer.class).single() > 0) {
			return;
		}
		try {
			this.apart.executeWithoutResult((status) -> this.jdbc.sql(insert).param(key).update());
		}
		catch (DuplicateKeyException ex) {
			// somebody else has made it meanwhile
		}
	}

}
