package vn.rasoat.approval;

import java.util.Locale;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.approval.CampaignReport.Kind;
import vn.rasoat.web.Download;

/** Figures of a campaign: so far, or as a report froze them. */
@Controller
class FiguresPages {

	private final ApprovalRights rights;

	private final CampaignReports reports;

	private final FiguresFiles files;

	FiguresPages(ApprovalRights rights, CampaignReports reports, FiguresFiles files) {
		this.rights = rights;
		this.reports = reports;
		this.files = files;
	}

	/**
	 * @param report kind of the report whose figures are shown; those so far when left
	 * out
	 */
	@GetMapping("/campaigns/{id}/figures")
	String figures(@PathVariable long id, @RequestParam(required = false) @Nullable Kind report, Model model) {
		model.addAttribute("figures", figures(id, report));
		model.addAttribute("kind", report);
		model.addAttribute("preliminary", this.reports.find(id, Kind.PRELIMINARY).orElse(null));
		model.addAttribute("official", this.reports.find(id, Kind.OFFICIAL).orElse(null));
		model.addAttribute("approval", this.reports.approvalOf(id).orElse(null));
		return "approval/figures";
	}

	@Operation(summary = "Figures of a campaign: so far, or as a report froze them")
	@GetMapping("/api/campaigns/{id}/figures")
	@ResponseBody
	CampaignFigures figures(@PathVariable long id, @RequestParam(required = false) @Nullable Kind report) {
		this.rights.seenCampaign(id);
		return Optional.ofNullable(report)
			.map((kind) -> this.reports.find(id, kind).map(CampaignReport::figures).orElseThrow(ReportUnknown::new))
			.orElseGet(() -> this.reports.soFar(id));
	}

	@Operation(summary = "The same figures as a table")
	@GetMapping({ "/campaigns/{id}/figures.csv", "/api/campaigns/{id}/figures.csv" })
	ResponseEntity<byte[]> csv(@PathVariable long id, @RequestParam(required = false) @Nullable Kind report,
			Locale locale) {
		return Download.csv("so-lieu-" + id + ".csv", this.files.csv(figures(id, report), locale));
	}

	@Operation(summary = "The same figures as a workbook")
	@GetMapping({ "/campaigns/{id}/figures.xlsx", "/api/campaigns/{id}/figures.xlsx" })
	ResponseEntity<byte[]> xlsx(@PathVariable long id, @RequestParam(required = false) @Nullable Kind report,
			Locale locale) {
		return Download.workbook("so-lieu-" + id + ".xlsx", this.files.xlsx(figures(id, report), locale));
	}

}
