package vn.rasoat.procedure.commune;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vn.rasoat.audit.JournalView;
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

	private final JournalView journal;

	CommunePages(CommunesSeen seen, CommuneOverviews files, ListedVillages villages, CaseParts parts,
			JournalView journal) {
		this.seen = seen;
		this.files = files;
		this.villages = villages;
		this.parts = parts;
		this.journal = journal;
	}

	@GetMapping("/commune-reviews")
	String all(Model model) {
		model.addAttribute("communes", this.seen.all());
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

	@GetMapping("/commune-reviews/{id}/journal")
	String journal(@PathVariable long id, Model model) {
		CommuneReview commune = this.seen.get(id);
		model.addAttribute("commune", commune);
		model.addAttribute("lines", this.journal.of(commune.caseKey()));
		return "procedure/commune-journal";
	}

}
