package vn.rasoat.approval;

import java.time.LocalDate;

/** A report of a campaign as it was handed up, with its figures frozen. */
public record CampaignReport(long campaignId, Kind kind, String number, LocalDate reportedOn, String recipient,
		String signer, CampaignFigures figures) {

	/** Báo cáo sơ bộ and chính thức (QĐ 24/2021/QĐ-TTg, Art. 7.2 and 7.3). */
	public enum Kind {

		PRELIMINARY, OFFICIAL

	}

}
