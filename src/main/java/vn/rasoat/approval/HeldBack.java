package vn.rasoat.approval;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A household a decision taken now leaves out.
 *
 * @param receivedOn day of receipt of the complaint nobody has settled yet; {@code null}
 * when its result is settled but is not the reported one any more
 * @param complaintId the complaint received that day
 */
public record HeldBack(long householdId, String headName, String villageName, @Nullable LocalDate receivedOn,
		@Nullable Long complaintId) {

	/** Whether its complaint is still worked on. */
	public boolean isDisputed() {
		return this.receivedOn != null;
	}

}
