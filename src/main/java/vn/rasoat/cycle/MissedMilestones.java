package vn.rasoat.cycle;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.calendar.BusinessClock;

/** Dates of the plan that passed before their step was done, noted once for each case. */
@Component
@Transactional
public class MissedMilestones {

	private static final int AT_ONCE = 500;

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
		this.jdbc.sql("insert into cycle_missed_milestone values (?, ?, ?, ?)")
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

	/**
	 * Milestones that had passed before their case began, as {@code village-review/12
	 * survey}.
	 */
	@Transactional(readOnly = true)
	public Set<String> atStartOf(Collection<String> caseKeys) {
		List<String> keys = List.copyOf(caseKeys);
		Set<String> missed = new HashSet<>();
		for (int from = 0; from < keys.size(); from += AT_ONCE) {
			missed.addAll(this.jdbc
				.sql("select case_key, milestone from cycle_missed_milestone where at_start and case_key in (:keys)")
				.param("keys", keys.subList(from, Math.min(from + AT_ONCE, keys.size())))
				.query((row, number) -> row.getString("case_key") + " " + row.getString("milestone"))
				.list());
		}
		return missed;
	}

	/** The milestone got a later date: passing that one is told again. */
	public void forget(String caseKey, String milestone) {
		this.jdbc.sql("delete from cycle_missed_milestone where case_key = ? and milestone = ?")
			.params(caseKey, milestone)
			.update();
	}

}
