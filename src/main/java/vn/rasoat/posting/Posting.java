package vn.rasoat.posting;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.ruleset.Confidence;

/**
 * A list hung on the boards of a village and its commune.
 *
 * @param complaintId complaint whose re-check is posted; {@code null} for the result of
 * the village
 * @param round round of meetings whose result it is
 * @param readyOn day of the result: nobody can have hung the list earlier
 * @param period time to object; {@code null} until both boards hang
 * @param closedAt planned end of the period, whenever it was noticed
 */
public record Posting(long id, long villageReviewId, Kind kind, @Nullable Long complaintId, int round,
		LocalDate readyOn, Status status, @Nullable Period period, @Nullable Instant closedAt) {

	/** Whether an objection received at that moment is a complaint. */
	public boolean takesComplaints(Instant receivedAt) {
		return this.kind == Kind.RESULT && this.period != null && receivedAt.isBefore(this.period.endsAt());
	}

	/** What is posted. */
	public enum Kind {

		/** The result of the village. */
		RESULT,
		/** The result of a re-check; nobody can complain about it again. */
		RECHECK

	}

	/** Where a posting stands. */
	public enum Status {

		/** A board is still empty. */
		HANGING,
		/** The period runs. */
		OPEN, CLOSED, CANCELLED

	}

	/**
	 * The time a list hangs.
	 *
	 * @param days working days of the rule set
	 * @param confidence of the number of days
	 * @param provisional whether a day on the way rests on a calendar that is not
	 * official yet
	 * @param endsAt 00:00 of the day after the last one, exclusive
	 */
	public record Period(int days, Confidence confidence, boolean provisional, Instant endsAt) {

		public LocalDate lastDay() {
			return this.endsAt.minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
		}

		/** Whether the end may still move. */
		public boolean isUncertain() {
			return this.provisional || this.confidence == Confidence.UNVERIFIED;
		}

	}

}
