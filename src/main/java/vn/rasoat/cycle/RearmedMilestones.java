package vn.rasoat.cycle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Milestones that had passed and got a later date: their timers do not fire a second
 * time.
 */
@Component
@Transactional
public class RearmedMilestones {

	private final JdbcClient jdbc;

	private final MissedMilestones missed;

	RearmedMilestones(JdbcClient jdbc, MissedMilestones missed) {
		this.jdbc = jdbc;
		this.missed = missed;
	}

	/** What was told counts no more; passing the new date is told again. */
	public void rearm(String caseKey, String milestone, Instant dueAt) {
		this.missed.forget(caseKey, milestone);
		done(caseKey, milestone);
		this.jdbc.sql("insert into cycle_rearmed_milestone (case_key, milestone, due_at) values (?, ?, ?)")
			.params(caseKey, milestone, OffsetDateTime.ofInstant(dueAt, ZoneOffset.UTC))
			.update();
	}

	@Transactional(readOnly = true)
	public boolean isArmed(String caseKey, String milestone) {
		return this.jdbc.sql("select count(*) from cycle_rearmed_milestone where case_key = ? and milestone = ?")
			.params(caseKey, milestone)
			.query(Integer.class)
			.single() > 0;
	}

	@Transactional(readOnly = true)
	public Optional<Instant> next() {
		return this.jdbc.sql("select due_at from cycle_rearmed_milestone order by due_at fetch first 1 row only")
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	@Transactional(readOnly = true)
	public List<Rearmed> dueBy(Instant instant) {
		return this.jdbc
			.sql("select case_key, milestone from cycle_rearmed_milestone where due_at <= ? order by due_at, case_key")
			.param(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
			.query((row, number) -> new Rearmed(row.getString("case_key"), row.getString("milestone")))
			.list();
	}

	public void done(String caseKey, String milestone) {
		this.jdbc.sql("delete from cycle_rearmed_milestone where case_key = ? and milestone = ?")
			.params(caseKey, milestone)
			.update();
	}

	/** A milestone of a case. */
	public record Rearmed(String caseKey, String milestone) {
	}

}
