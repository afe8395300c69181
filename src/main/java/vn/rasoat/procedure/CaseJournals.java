package vn.rasoat.procedure;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.audit.JournalHeading;
import vn.rasoat.audit.JournalLine;
import vn.rasoat.audit.JournalLine.JournalPage;
import vn.rasoat.audit.JournalView;
import vn.rasoat.procedure.Cases.OneCase;

/** What the journal says of a village, a commune or a campaign: pages and programs. */
@Controller
class CaseJournals {

	private final Cases cases;

	private final CurrentActor currentActor;

	private final JournalView journal;

	CaseJournals(Cases cases, CurrentActor currentActor, JournalView journal) {
		this.cases = cases;
		this.currentActor = currentActor;
		this.journal = journal;
	}

	@GetMapping("/reviews/{id}/journal")
	String ofVillage(@PathVariable long id, @RequestParam(required = false) @Nullable Long after, Model model) {
		return page(seen(CaseKey.VILLAGE_REVIEW, id), after, model);
	}

	@GetMapping("/commune-reviews/{id}/journal")
	String ofCommune(@PathVariable long id, @RequestParam(required = false) @Nullable Long after, Model model) {
		return page(seen(CaseKey.COMMUNE_REVIEW, id), after, model);
	}

	@GetMapping("/campaigns/{id:\\d+}/journal")
	String ofCampaign(@PathVariable long id, @RequestParam(required = false) @Nullable Long after, Model model) {
		return page(seen(CaseKey.CAMPAIGN, id), after, model);
	}

	@Operation(summary = "Journal of a review, newest entry first, page by page")
	@ResponseBody
	@GetMapping("/api/reviews/{id}/journal")
	JournalPage entriesOfVillage(@PathVariable long id, @RequestParam(required = false) @Nullable Long after) {
		return JournalLine.of(this.journal.page(seen(CaseKey.VILLAGE_REVIEW, id).key(), after));
	}

	@Operation(summary = "Journal of a commune's review, newest entry first, page by page")
	@ResponseBody
	@GetMapping("/api/commune-reviews/{id}/journal")
	JournalPage entriesOfCommune(@PathVariable long id, @RequestParam(required = false) @Nullable Long after) {
		return JournalLine.of(this.journal.page(seen(CaseKey.COMMUNE_REVIEW, id).key(), after));
	}

	@Operation(summary = "Journal of a campaign, newest entry first, page by page")
	@ResponseBody
	@GetMapping("/api/campaigns/{id}/journal")
	JournalPage entriesOfCampaign(@PathVariable long id, @RequestParam(required = false) @Nullable Long after) {
		return JournalLine.of(this.journal.page(seen(CaseKey.CAMPAIGN, id).key(), after));
	}

	private String page(OneCase one, @Nullable Long after, Model model) {
		return new JournalHeading("procedure.journal.title", one.facts().name(), one.page(), "procedure.journal.back")
			.show(this.journal.page(one.key(), after), model);
	}

	private OneCase seen(CaseKey kind, long id) {
		OneCase one = this.cases.get(kind.of(id));
		this.currentActor.requireSight(one.facts().area());
		return one;
	}

}
