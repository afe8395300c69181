package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The decision of approval; component names are the keys in {@code approve-results.form}.
 */
record ApproveResultsForm(LocalDate happenedOn, String decisionNumber, String body, String signer,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {
}
