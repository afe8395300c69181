package vn.rasoat.procedure.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a commune officer enters about the report; component names are the keys in
 * {@code submit-report.form}.
 */
record SubmitReportForm(LocalDate happenedOn, String reportNumber, String signer, @Nullable LocalDate receivedOn,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {
}
