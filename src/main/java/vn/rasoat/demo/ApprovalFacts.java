package vn.rasoat.demo;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.approval.CampaignReport;
import vn.rasoat.approval.CampaignReports;
import vn.rasoat.approval.CommuneReports;
import vn.rasoat.approval.RecognitionDecision;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ResultList;
import vn.rasoat.cycle.CommuneReview;

/** Reports, decisions, the lists that come out of them, and the approval of the whole. */
@Component
@Profile({ "demo", "test" })
class ApprovalFacts implements FactSource {

	private final PlayedCases cases;

	private final CommuneReports reports;

	private final RecognitionDecisions decisions;

	private final CampaignReports campaignReports;

	ApprovalFacts(PlayedCases cases, CommuneReports reports, RecognitionDecisions decisions,
			CampaignReports campaignReports) {
		this.cases = cases;
		this.reports = reports;
		this.decisions = decisions;
		this.campaignReports = campaignReports;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		List<CommuneReview> communes = this.cases.communes(played);
		communes.forEach((it) -> commune(it, sheet));
		List<RecognitionDecision> taken = communes.stream()
			.flatMap((it) -> this.decisions.of(it.id()).stream())
			.toList();
		sheet.put("decisions", taken.size());
		sheet.put("decisions.late", taken.stream().filter(RecognitionDecision::late).count());
		lists(taken, sheet);
		for (CampaignReport.Kind kind : CampaignReport.Kind.values()) {
			this.campaignReports.find(played.campaignId(), kind).ifPresent((it) -> report(kind, it, sheet));
		}
		this.campaignReports.approvalOf(played.campaignId())
			.ifPresent((it) -> sheet.put("approval", it.number() + " " + it.decidedOn()));
	}

	private void commune(CommuneReview commune, FactSheet sheet) {
		String name = "commune." + commune.communeCode();
		this.reports.latest(commune.id()).ifPresent((it) -> {
			sheet.put(name + ".reported", it.sentOn());
			sheet.put(name + ".report-lines", it.lines().size());
		});
		sheet.put(name + ".decided",
				this.decisions.of(commune.id())
					.stream()
					.map((it) -> it.number() + " " + it.signedOn())
					.collect(Collectors.joining(", ")));
	}

	private static void lists(List<RecognitionDecision> taken, FactSheet sheet) {
		StringBuilder filled = new StringBuilder();
		for (ResultList list : ResultList.counted(true)) {
			int size = taken.stream().mapToInt((it) -> it.on(list).size()).sum();
			sheet.put("lists." + list, size);
			if (size > 0) {
				filled.append(filled.isEmpty() ? "" : " ").append(list);
			}
		}
		sheet.put("lists", filled);
	}

	private static void report(CampaignReport.Kind kind, CampaignReport report, FactSheet sheet) {
		String name = "report." + kind;
		sheet.put(name, report.number() + " " + report.reportedOn());
		sheet.put(name + ".poor", report.figures().total().poor().households());
		sheet.put(name + ".near-poor", report.figures().total().nearPoor().households());
		sheet.put(name + ".open-communes", String.join(", ", report.figures().openCommunes()));
	}

}
