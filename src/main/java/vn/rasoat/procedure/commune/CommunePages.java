package vn.rasoat.procedure.commune;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.cycle.CasePage;
import vn.rasoat.cycle.CaseQuery;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.CommuneReview.Status;
import vn.rasoat.worklist.CaseParts;

/** The commune reviews of somebody's area, and the page of each. */
@Controller
class CommunePages {

	private final CommunesSeen seen;

	private final CommuneOverviews files;

	private final ListedVillages villages;

	private final CaseParts parts;

	CommunePages(CommunesSeen seen, CommuneOverviews files, ListedVillages villages, CaseParts parts) {
		this.seen = seen;
		this.files = files;
		this.villages = villages;
		this.parts = parts;
	}

	@GetMapping("/commune-reviews")
	String all(@RequestParam(required = false) @Nullable Integer year,
			@RequestParam(required = false) @Nullable Status status,
			@RequestParam(required = false) @Nullable Long after, Model model) {
		CaseQuery<Status> query = new CaseQuery<>(year, status, after);
		CasePage<CommuneReview> page = this.seen.page(query);
		model.addAttribute("query", query);
		model.addAttribute("communes", page.cases());
		model.addAttribute("next", page.next());
		model.addAttribute("years", this.seen.years());
		model.addAttribute("statuses", Status.values());
		return "procedure/communes";
	}

	@GetMapping("/commune-reviews/{id}")
	String one(@PathVariable long id, Model model) {
		CommuneReview commune = this.seen.get(id);
		model.addAttribute("file", this.files.of(commune));
		model.addAttribute("commune", commune);
		boolean steers = this.seen.maySteer(commune) && !commune.status().isFinal();
		model.addAttribute("maySteer", steers);
		model.addAttribute("mayStart", steers && this.files.mayBegin(commune));
		boolean takesMore = commune.status() == Status.PREPARING || commune.status() == Status.REVIEWING;
		model.addAttribute("missing", this.villages.missing(commune));
		model.addAttribute("mayAdd", steers && takesMore);
		this.parts.fill(model, commune.caseKey());
		return "procedure/commune";
	}

}
