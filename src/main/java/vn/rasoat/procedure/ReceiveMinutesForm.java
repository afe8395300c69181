package vn.rasoat.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a commune officer enters on the signed minutes; component names are the keys in
 * {@code receive-minutes.form}.
 */
record ReceiveMinutesForm(LocalDate happenedOn, int copies, boolean signedByChair, boolean signedBySecretary,
		boolean signedByHouseholds, long paperId, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String latePaper, @Nullable String lateReason) {
}
