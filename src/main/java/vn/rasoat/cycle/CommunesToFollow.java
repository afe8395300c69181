package vn.rasoat.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;

/**
 * Communes that have still to follow a document that moved dates of their campaign. They
 * stand here from the moment the document is on record until each has followed, so that a
 * node that stops in between leaves nothing behind. One that fails is tried again later,
 * ever more rarely.
 */
@Component
@Transactional
public class CommunesToFollow {

	private static final Duration RAREST = Duration.ofDays(1);

	private static final int MOST_DOUBLED = 11;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	CommunesToFollow(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The communes follow the document from now on. */
	public void await(Plan extension, Collection<CommuneReview> communes) {
		OffsetDateTime now = now();
		communes.forEach((commune) -> this.jdbc.sql("""
				insert into cycle_commune_to_follow (plan_id, commune_review_id, recorded_at, next_attempt_at)
				values (?, ?, ?, ?)""").params(extension.id(), commune.id(), now, now).update());
	}

	/** Those whose next attempt has come, by the order of the documents. */
	@Transactional(readOnly = true)
	public List<Following> due() {
		return this.jdbc.sql("""
				select plan_id, commune_review_id from cycle_commune_to_follow where next_attempt_at <= ?
				order by plan_id, commune_review_id""").param(now()).query(CommunesToFollow::following).list();
	}

	/** When the next one is tried. */
	@Transactional(readOnly = true)
	public Optional<Instant> nextAttempt() {
		return this.jdbc.sql("select min(next_attempt_at) from cycle_commune_to_follow having count(*) > 0")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	/**
	 * Takes the commune off in this transaction.
	 * @return whether it still had to follow; nobody else does it meanwhile
	 */
	public boolean take(Following following) {
		return this.jdbc.sql("delete from cycle_commune_to_follow where plan_id = ? and commune_review_id = ?")
			.params(following.planId(), following.communeReviewId())
			.update() > 0;
	}

	/**
	 * It could not follow and is tried again after twice as long as the time before.
	 * @param failure what went wrong, in words of the machine
	 */
	public void failed(Following following, String failure) {
		this.jdbc.sql("select failed_attempts from cycle_commune_to_follow where plan_id = ? and commune_review_id = ?")
			.params(following.planId(), following.communeReviewId())
			.query(Integer.class)
			.optional()
			.ifPresent((before) -> this.jdbc.sql("""
					update cycle_commune_to_follow set failed_attempts = ?, next_attempt_at = ?, failure = ?
					where plan_id = ? and commune_review_id = ?""")
				.params(before + 1, now().plus(pause(before)), failure, following.planId(), following.communeReviewId())
				.update());
	}

	private static Duration pause(int before) {
		Duration doubled = Duration.ofMinutes(1L << Math.min(before, MOST_DOUBLED));
		return (doubled.compareTo(RAREST) < 0) ? doubled : RAREST;
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static Following following(ResultSet row, int number) throws SQLException {
		return new Following(row.getLong("plan_id"), row.getLong("commune_review_id"));
	}

	/** A commune and the document it follows. */
	public record Following(long planId, long communeReviewId) {
	}

}
