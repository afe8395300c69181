package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import vn.rasoat.approval.CampaignReports.NewReport;

/**
 * A report as it was sent; component names are the keys in
 * {@code report-preliminary.form} and {@code report-official.form}.
 */
record CampaignReportForm(String reportNumber, String recipient, String signer) {

	NewReport toReport(LocalDate happenedOn) {
		return new NewReport(this.reportNumber, happenedOn, this.recipient, this.signer);
	}

}
