package vn.rasoat.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.access.Person;
import vn.rasoat.area.AreaPath;
import vn.rasoat.notification.Mail.Status;

/**
 * Rows of mails and what becomes of them. Each step is a transaction of its own; nothing
 * is sent inside one.
 */
@Repository
class MailTable {

	private final JdbcClient jdbc;

	MailTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param now real time
	 */
	long insert(NewMail mail, Instant now) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into notification_digest (recipient, area_path, language, subject, body, message_id, status,
				attempts, next_attempt_at, written_at, made_at, changed_at) values (:recipient, :area, :language,
				:subject, :body, :messageId, 'WAITING', 0, :now, :written, :now, :now)""")
			.param("recipient", mail.person().username())
			.param("area", mail.area().text())
			.param("language", mail.person().locale().getLanguage())
			.param("subject", mail.text().subject())
			.param("body", mail.text().body())
			.param("messageId", mail.messageId())
			.param("written", at(mail.writtenAt()))
			.param("now", at(now))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	Optional<Mail> find(long id) {
		return this.jdbc.sql("select * from notification_digest where id = ?")
			.param(id)
			.query(MailRow::read)
			.optional();
	}

	/** Takes the next mail for this node; others skip it. */
	@Transactional
	public Optional<Mail> take(Instant now) {
		Optional<Mail> next = this.jdbc.sql("""
				select * from notification_digest where status = 'WAITING' and next_attempt_at <= :now
				order by next_attempt_at, id limit 1 for update skip locked""")
			.param("now", at(now))
			.query(MailRow::read)
			.optional();
		next.ifPresent((mail) -> this.jdbc
			.sql("update notification_digest set status = 'SENDING', attempts = attempts + 1, changed_at = :now "
					+ "where id = :id")
			.param("now", at(now))
			.param("id", mail.id())
			.update());
		return next;
	}

	/** Notes what came of sending; a mail declared uncertain meanwhile is certain now. */
	@Transactional
	public void settle(long id, Status status, Instant nextAttempt, @Nullable String address, @Nullable String failure,
			Instant now) {
		this.jdbc.sql("""
				update notification_digest set status = :status, next_attempt_at = :next, address = :address,
				failure = :failure, changed_at = :now where id = :id and status in ('SENDING', 'UNCERTAIN')""")
			.param("status", status.name())
			.param("next", at(nextAttempt))
			.param("address", address)
			.param("failure", (failure == null) ? null : failure.substring(0, Math.min(failure.length(), 500)))
			.param("now", at(now))
			.param("id", id)
			.update();
	}

	/**
	 * Mails that were being sent when their node died: nobody knows whether they went
	 * out.
	 */
	@Transactional
	public int leftBefore(Instant then, Instant now) {
		return this.jdbc.sql("""
				update notification_digest set status = 'UNCERTAIN', changed_at = :now
				where status = 'SENDING' and changed_at < :then""")
			.param("then", at(then))
			.param("now", at(now))
			.update();
	}

	/**
	 * @return whether it was one that a person may send again
	 */
	boolean waitAgain(long id, Instant now) {
		return this.jdbc
			.sql("""
					update notification_digest set status = 'WAITING', attempts = 0, next_attempt_at = :now, changed_at = :now,
					failure = null where id = :id and status in ('UNCERTAIN', 'FAILED')""")
			.param("now", at(now))
			.param("id", id)
			.update() == 1;
	}

	/** As exact as the database, which would round up into the future. */
	private static OffsetDateTime at(Instant instant) {
		return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	/**
	 * @param writtenAt business time
	 */
	record NewMail(Person person, AreaPath area, MailTexts.Text text, String messageId, Instant writtenAt) {

	}

}
