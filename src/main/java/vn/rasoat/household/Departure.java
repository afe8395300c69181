package vn.rasoat.household;

import java.time.LocalDate;

/**
 * A household that a review found gone. Its class of earlier years stays known, but it is
 * on no current list any more.
 *
 * @param decisionNumber of the decision that took it off, as the office's register has it
 */
public record Departure(int inYear, Why why, String decisionNumber, LocalDate decisionDate) {

	/** What has become of the household. */
	public enum Why {

		MOVED, DIED

	}

}
