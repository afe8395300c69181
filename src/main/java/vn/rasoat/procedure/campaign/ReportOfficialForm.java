package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.approval.CampaignReports.NewReport;

/**
 * The report as it was sent; component names are the keys in
 * {@code report-official.form}.
 */
record ReportOfficialForm(LocalDate happenedOn, String reportNumber, String recipient, String signer,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {

	NewReport toReport() {
		return new NewReport(this.reportNumber, this.happenedOn, this.recipient, this.signer);
	}

}
