package vn.rasoat.access;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords and locks an account for a while. Counted in the database,
 * because nothing is kept in a node.
 */
@Component
class LockOut {

	private static final Logger log = LoggerFactory.getLogger(LockOut.class);

	private final JdbcClient jdbc;

	private final AccessSettings settings;

	LockOut(JdbcClient jdbc, AccessSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/** One statement counts, so that many guesses at the same moment are all counted. */
	void failed(Account account) {
		Instant now = Instant.now();
		this.jdbc.sql("""
				update access_account set
				failed_attempts = case when first_failed_at > :window then failed_attempts + 1 else 1 end,
				first_failed_at = case when first_failed_at > :window then first_failed_at else :now end
				where id = :id""")
			.param("window", at(now.minus(this.settings.failureWindow())))
			.param("now", at(now))
			.param("id", account.id())
			.update();
		int locked = this.jdbc.sql("""
				update access_account set locked_until = :until, failed_attempts = 0, first_failed_at = null
				where id = :id and failed_attempts >= :max""")
			.param("until", at(now.plus(this.settings.lockTime())))
			.param("id", account.id())
			.param("max", this.settings.maxFailures())
			.update();
		if (locked > 0) {
			log.warn("Account {} is locked after {} wrong passwords", account.id(), this.settings.maxFailures());
		}
	}

	void clear(long account) {
		this.jdbc.sql("""
				update access_account set locked_until = null, failed_attempts = 0, first_failed_at = null
				where id = ? and (failed_attempts > 0 or locked_until is not null)""").param(account).update();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
