package vn.rasoat.procedure.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The decision as it was signed; component names are the keys in
 * {@code decide-recognition.form}.
 */
record DecideRecognitionForm(LocalDate happenedOn, String decisionNumber, String signer, @Nullable String onBehalfOf,
		@Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {
}
