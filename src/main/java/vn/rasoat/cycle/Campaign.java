package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.CaseKey;

/**
 * The yearly review as one unit leads it (đợt rà soát): the district before 01/07/2025,
 * the province since.
 *
 * @param path area of the lead unit
 * @param secondRuleSet standard used side by side with the first, such as the new one in
 * the year before it holds
 * @param startedOn day on which the plan was put in force; {@code null} before
 * @param modelVersion published version of the procedure the campaign is bound to;
 * {@code null} before its process starts
 */
public record Campaign(long id, String name, int reviewYear, String leadCode, String leadName, AreaPath path,
		String ruleSet, @Nullable String secondRuleSet, Status status, @Nullable LocalDate startedOn,
		@Nullable String modelVersion) {

	public String caseKey() {
		return CaseKey.CAMPAIGN.of(this.id);
	}

	public boolean isOpen() {
		return this.status == Status.PREPARING || this.status == Status.RUNNING;
	}

	/** Where the campaign stands. */
	public enum Status {

		/** Its plan is not issued yet. */
		PREPARING,
		/** The plan is in force. */
		RUNNING,
		/** The reports are made and no commune is open. */
		CLOSED, CANCELLED

	}

}
