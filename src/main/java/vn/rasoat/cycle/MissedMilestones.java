package vn.rasoat.cycle;

import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;

/** Dates of the plan that passed before their step was done, noted once for each case. */
@Component
@Transactional
public class MissedMilestones {

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	MissedMilestones(JdbcClient jdbc, BusinessClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Notes that a milestone passed without its step being done.
	 * @param atStart whether it had passed before the case began: shown, but nobody is
	 * pressed for it
	 * @return whether this was new
	 */
	public boolean note(String caseKey, String milestone, boolean atStart) {
		if (isNoted(caseKey, milestone)) {
			return false;
		}
		this.jdbc.sql("""
				insert into cycle_missed_milestone (case_key, milestone, at_start, noted_at)
				values (?, ?, ?, ?)""")
			.params(caseKey, milestone, atStart, OffsetDateTime.now(this.clock))
			.update();
		return true;
	}

	@Transactional(readOnly = true)
	public boolean isNoted(String caseKey, String milestone) {
		return this.jdbc.sql("select count(*) from cycle_missed_milestone where case_key = ? and milestone = ?")
			.params(caseKey, milestone)
			.query(Integer.class)
			.single() > 0;
	}

	/** The milestone got a later date: passing that one is told again. */
	public void forget(String caseKey, String milestone) {
		this.jdbc.sql("delete from cycle_missed_milestone where case_key = ? and milestone = ?")
			.params(caseKey, milestone)
			.update();
	}

}
