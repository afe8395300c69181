package vn.rasoat.cycle;

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
 * node that stops in between leaves nothing behind.
 */
@Component
@Transactional
public class CommunesToFollow {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	CommunesToFollow(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The communes follow the document from now on. */
	public void await(Plan extension, Collection<CommuneReview> communes) {
		communes.forEach((commune) -> this.jdbc
			.sql("insert into cycle_commune_to_follow (plan_id, commune_review_id, recorded_at) values (?, ?, ?)")
			.params(extension.id(), commune.id(), OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update());
	}

	/** Those that wait, by the order of the documents. */
	@Transactional(readOnly = true)
	public List<Following> waiting() {
		return this.jdbc
			.sql("select plan_id, commune_review_id from cycle_commune_to_follow order by plan_id, commune_review_id")
			.query((row, number) -> new Following(row.getLong("plan_id"), row.getLong("commune_review_id")))
			.list();
	}

	/** Since when the first one waits. */
	@Transactional(readOnly = true)
	public Optional<Instant> since() {
		return this.jdbc.sql("select min(recorded_at) from cycle_commune_to_follow having count(*) > 0")
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

	/** A commune and the document it follows. */
	public record Following(long planId, long communeReviewId) {
	}

}
