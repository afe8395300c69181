package vn.rasoat.approval;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.Campaigns;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;

/** Reports of campaigns in the database. */
@Service
@Transactional
class StoredCampaignReports implements CampaignReports {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Campaigns campaigns;

	private final CampaignCounting counting;

	private final OfficialNumbers numbers;

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	StoredCampaignReports(Campaigns campaigns, CampaignCounting counting, OfficialNumbers numbers, JdbcClient jdbc,
			BusinessClock clock) {
		this.campaigns = campaigns;
		this.counting = counting;
		this.numbers = numbers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public CampaignFigures soFar(long campaignId) {
		return this.counting.soFar(this.campaigns.get(campaignId));
	}

	@Override
	public CampaignReport report(long campaignId, Kind kind, NewReport made) {
		Campaign campaign = this.campaigns.lock(campaignId);
		find(campaignId, kind).ifPresent((there) -> {
			throw new ReportAlreadyMade(there.number());
		});
		CampaignFigures figures = (kind == Kind.OFFICIAL) ? this.counting.official(campaign)
				: this.counting.soFar(campaign);
		this.numbers.record(Office.leading(campaign.leadCode()), Series.PAPER, made.number(), made.reportedOn(),
				kind + " report of " + campaign.caseKey());
		this.jdbc.sql("""
				insert into approval_campaign_report (campaign_id, kind, number, reported_on, recipient, signer,
					figures, frozen_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(campaignId, kind.name(), made.number().strip(), made.reportedOn(), made.recipient().strip(),
					made.signer().strip(), JSON.writeValueAsString(figures), OffsetDateTime.now(this.clock))
			.update();
		return find(campaignId, kind).orElseThrow();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<CampaignReport> find(long campaignId, Kind kind) {
		return this.jdbc.sql("select * from approval_campaign_report where campaign_id = ? and kind = ?")
			.params(campaignId, kind.name())
			.query((row, number) -> new CampaignReport(campaignId, kind, row.getString("number"),
					row.getObject("reported_on", LocalDate.class), row.getString("recipient"), row.getString("signer"),
					JSON.readValue(row.getString("figures"), CampaignFigures.class)))
			.optional();
	}

	@Override
	public void approve(long campaignId, ResultsApproval approval) {
		CampaignReport report = find(campaignId, Kind.OFFICIAL).orElseThrow(NotReportedYet::new);
		DatesOutOfOrder.check(report.reportedOn(), approval.decidedOn());
		this.numbers.record(Office.named(approval.body()), Series.PAPER, approval.number(), approval.decidedOn(),
				"approval of campaign/" + campaignId);
		this.jdbc.sql("""
				insert into approval_campaign_approval (campaign_id, number, decided_on, body, signer)
				values (?, ?, ?, ?, ?)""")
			.params(campaignId, approval.number().strip(), approval.decidedOn(), approval.body().strip(),
					approval.signer().strip())
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<ResultsApproval> approvalOf(long campaignId) {
		return this.jdbc.sql("""
				select number, decided_on, body, signer from approval_campaign_approval where campaign_id = ?""")
			.param(campaignId)
			.query(ResultsApproval.class)
			.optional();
	}

}
