package vn.rasoat.posting;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.calendar.BusinessClock;

/**
 * An objection to a posted result.
 *
 * @param round round of meetings whose result it is about
 * @param householdId household it is about; {@code null} for a remark on one that is on
 * no list
 * @param receivedAt when it reached the commune, whenever it was entered
 * @param recheckDue end of the time to re-check and answer; {@code null} for a remark
 */
public record Complaint(long id, Kind kind, long postingId, long villageReviewId, int round, @Nullable Long householdId,
		String householdName, String complainant, @Nullable String contact, String content, Instant receivedAt,
		@Nullable String paper, @Nullable String lateReason, Posting.@Nullable Period recheckDue, Status status,
		@Nullable Answer answer, @Nullable TakenBack withdrawal) {

	public String caseKey() {
		return CaseKey.COMPLAINT.of(this.id);
	}

	public LocalDate receivedOn() {
		return this.receivedAt.atZone(BusinessClock.ZONE).toLocalDate();
	}

	public boolean isRemark() {
		return this.kind == Kind.REMARK;
	}

	/** Whether somebody still works on it. */
	public boolean isOpen() {
		return this.status == Status.OPEN || (!isRemark() && this.status == Status.ANSWERED);
	}

	/** Whether it ended without a result: nothing is to be done about it any more. */
	public boolean isDropped() {
		return this.status == Status.CANCELLED || this.status == Status.WITHDRAWN;
	}

	/** What an objection is. */
	public enum Kind {

		/** Khiếu nại: it came while the list hung, and is re-checked. */
		COMPLAINT,
		/**
		 * Phản ánh: it came too late or against the result of a re-check, and is answered
		 * before the commune reports.
		 */
		REMARK

	}

	/** Where a complaint stands. */
	public enum Status {

		OPEN,
		/**
		 * Answered; the result of its re-check hangs or will hang. A remark ends here.
		 */
		ANSWERED,
		/** The result of its re-check hung its time. */
		SETTLED,
		/** Taken back by whoever complained before the re-check was done. */
		WITHDRAWN, CANCELLED

	}

	/** What the commune answered. */
	public enum Result {

		UPHELD, PARTLY, REJECTED,
		/**
		 * Taken back by the complainant when the re-check was done: the result of the
		 * meeting stays.
		 */
		WITHDRAWN

	}

	/**
	 * The answer to the complainant.
	 *
	 * @param result {@code null} for a remark, which is answered only
	 * @param letterNumber number in the office's register of the letter, if there is one
	 */
	public record Answer(@Nullable Result result, String reasons, @Nullable String letterNumber,
			@Nullable LocalDate letterDate, LocalDate answeredOn) {
	}

}
