package vn.rasoat.approval;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.AreaFigures.Stage;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.Campaign;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReviews;
import vn.rasoat.ruleset.RuleSets;

/**
 * Counts a campaign: by the frozen report where the commune has made one, by the results
 * so far where not.
 */
@Component
class CampaignCounting {

	private final CommuneReviews communes;

	private final CommuneReports reports;

	private final CommuneSources sources;

	private final RuleSets ruleSets;

	private final BusinessClock clock;

	CampaignCounting(CommuneReviews communes, CommuneReports reports, CommuneSources sources, RuleSets ruleSets,
			BusinessClock clock) {
		this.communes = communes;
		this.reports = reports;
		this.sources = sources;
		this.ruleSets = ruleSets;
		this.clock = clock;
	}

	CampaignFigures soFar(Campaign campaign) {
		List<AreaFigures> all = communes(campaign).stream().map(this::count).toList();
		return figures(campaign, all, all);
	}

	/** Only what was decided counts; communes still open are named. */
	CampaignFigures official(Campaign campaign) {
		List<AreaFigures> all = communes(campaign).stream().map(this::count).toList();
		List<AreaFigures> decided = all.stream().filter((it) -> it.stage() == Stage.DECIDED).toList();
		if (decided.isEmpty()) {
			throw new NoCommuneDecided();
		}
		return figures(campaign, all, decided);
	}

	private CampaignFigures figures(Campaign campaign, List<AreaFigures> all, List<AreaFigures> counted) {
		return new CampaignFigures(campaign.id(), campaign.name(), campaign.reviewYear(), this.clock.today(),
				this.ruleSets.get(campaign.ruleSet())
					.values()
					.stream()
					.anyMatch((it) -> it.key().equals("points.average-income-max")),
				counted, AreaFigures.total(campaign.leadName(), counted),
				all.stream().filter((it) -> it.stage() != Stage.DECIDED).map(AreaFigures::name).toList());
	}

	private AreaFigures count(CommuneReview commune) {
		CommuneReport report = this.reports.latest(commune.id()).orElse(null);
		boolean current = report != null && report.round() == commune.round();
		Stage stage = (commune.status() == CommuneReview.Status.DECIDED) ? Stage.DECIDED
				: (current ? Stage.REPORTED : Stage.OPEN);
		List<ReportLine> lines = (report != null && current) ? report.lines() : this.sources.lines(commune.id());
		return AreaFigures.of(commune.communeCode(), commune.communeName(), stage, this.sources.residents(commune.id()),
				lines);
	}

	private List<CommuneReview> communes(Campaign campaign) {
		return this.communes.ofCampaign(campaign.id())
			.stream()
			.filter((it) -> it.status() != CommuneReview.Status.CANCELLED)
			.toList();
	}

}
