package vn.rasoat.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A complaint taken back while its re-check is not done. Who complains may do so at any
 * time, by a signed letter (Law on Complaints 02/2011/QH13, Art. 10).
 *
 * @param by who took it back: the complainant, or who may speak for him
 * @param on day on which it was taken back
 * @param paper the signed letter
 * @param notice how the complainant was told that its handling stopped; {@code null}
 * until that is written down
 */
public record TakenBack(String by, LocalDate on, String paper, String reason, @Nullable Notice notice) {

	public TakenBack(String by, LocalDate on, String paper, String reason) {
		this(by, on, paper, reason, null);
	}

	/**
	 * The written notice that the handling of the complaint stopped (the same Art. 10;
	 * unconfirmed for complaints against a posted list, so nothing waits for it).
	 *
	 * @param number from the commune's register
	 * @param paperId its scan, where one was handed in
	 */
	public record Notice(String number, LocalDate on, @Nullable Long paperId) {
	}

	/** A complaint taken back whose complainant was not told yet. */
	public record Untold(long complaintId, String householdName, String villageName) {
	}

}
