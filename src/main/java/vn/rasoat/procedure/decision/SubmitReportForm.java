package vn.rasoat.procedure.decision;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a commune officer enters about the report; component names are the keys in
 * {@code submit-report.form}.
 */
record SubmitReportForm(String reportNumber, String signer, @Nullable LocalDate receivedOn) {
}
