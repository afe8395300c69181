package vn.rasoat.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When each person may get the next mail. Whoever gathers for a person holds his row;
 * others take the next person.
 */
@Repository
class RecipientTable {

	private final JdbcClient jdbc;

	RecipientTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Gives everybody a row for whom something waits and who has none yet. */
	void enter(Instant now) {
		this.jdbc.sql("""
				select distinct recipient from notification_fact where digest_id is null
				and recipient not in (select username from notification_recipient)""")
			.query(String.class)
			.list()
			.forEach((username) -> enter(username, now));
	}

	private void enter(String username, Instant now) {
		try {
			this.jdbc.sql("insert into notification_recipient (username, next_digest_at) values (?, ?)")
				.params(username, at(now))
				.update();
		}
		catch (DuplicateKeyException ex) {
			// another node was faster, and either row does
		}
	}

	/**
	 * Holds somebody for whom something waits and whose hour is over, until the
	 * transaction ends.
	 */
	Optional<String> hold(Instant now) {
		return this.jdbc.sql("""
				select username from notification_recipient where next_digest_at <= :now
				and username in (select recipient from notification_fact where digest_id is null)
				order by next_digest_at, username limit 1 for update skip locked""")
			.param("now", at(now))
			.query(String.class)
			.optional();
	}

	void restUntil(String username, Instant then) {
		this.jdbc.sql("update notification_recipient set next_digest_at = ? where username = ?")
			.params(at(then), username)
			.update();
	}

	/** As exact as the database, which would round up into the future. */
	private static OffsetDateTime at(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

}
