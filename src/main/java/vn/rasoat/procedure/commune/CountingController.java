package vn.rasoat.procedure.commune;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/** Residents of one village, on the page of its commune and for programs. */
@Controller
class CountingController {

	private final CommunesSeen seen;

	private final CommuneOverviews files;

	private final CountingVillages counting;

	CountingController(CommunesSeen seen, CommuneOverviews files, CountingVillages counting) {
		this.seen = seen;
		this.files = files;
		this.counting = counting;
	}

	@PostMapping("/commune-reviews/{id}/residents")
	String count(@PathVariable long id, @ModelAttribute VillageCountForm form) {
		this.counting.count(this.seen.steered(id).id(), form);
		return "redirect:/commune-reviews/" + id;
	}

	@Operation(summary = "Enter or correct the residents of one village, from the step of counting until the report")
	@PostMapping("/api/commune-reviews/{id}/residents")
	@ResponseBody
	CommuneOverview countForPrograms(@PathVariable long id, @RequestBody VillageCountForm form) {
		this.counting.count(this.seen.steered(id).id(), form);
		return this.files.of(this.seen.get(id));
	}

}
