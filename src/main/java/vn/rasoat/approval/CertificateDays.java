package vn.rasoat.approval;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.WorkingDate;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.ruleset.RuleSets;

/**
 * Until when certificates are handed out and applicants answered. The law asks for it
 * within the yearly review (QĐ 24/2021/QĐ-TTg, Art. 4.6) and counts no days after the
 * signature; the rule set does, so that a decision signed late is not late twice.
 */
@Component
class CertificateDays {

	private static final String DAYS = "certificate.issue-days";

	private final RuleSets ruleSets;

	private final WorkingDays workingDays;

	CertificateDays(RuleSets ruleSets, WorkingDays workingDays) {
		this.ruleSets = ruleSets;
		this.workingDays = workingDays;
	}

	/** {@code null} where the rule set has no such value. */
	@Nullable LocalDate after(CommuneReport report, LocalDate signedOn) {
		return this.ruleSets.get(report.ruleSet())
			.find(DAYS, null)
			.map((days) -> this.workingDays.after(signedOn, days.number().intValueExact()))
			.map(WorkingDate::date)
			.orElse(null);
	}

}
