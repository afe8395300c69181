package vn.rasoat.posting;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An objection as it is handed in.
 *
 * @param householdId household of the list or of the village's register; {@code null} for
 * one nobody knows yet
 * @param householdName head of a household nobody knows yet
 */
public record NewComplaint(long postingId, @Nullable Long householdId, @Nullable String householdName,
		String complainant, @Nullable String contact, String content, Instant receivedAt, @Nullable String paper,
		@Nullable String lateReason) {
}
