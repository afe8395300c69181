package vn.rasoat.household;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;

/**
 * Members and tags of a listed household, row by row; rows come and go without script.
 */
@Controller
class PeoplePages {

	private final ListRights rights;

	private final HouseholdFiles files;

	private final HouseholdChanging changing;

	PeoplePages(ListRights rights, HouseholdFiles files, HouseholdChanging changing) {
		this.rights = rights;
		this.files = files;
		this.changing = changing;
	}

	@GetMapping("/reviews/{id}/households/{householdId}/people")
	String form(@PathVariable long id, @PathVariable long householdId, Model model) {
		HouseholdFile file = this.files.of(this.rights.officers(id), householdId);
		return form(id, householdId, PeopleForm.of(file), List.of(), model);
	}

	/**
	 * @param row a row to be added or taken away; nothing is written then
	 */
	@PostMapping("/reviews/{id}/households/{householdId}/people")
	ModelAndView change(@PathVariable long id, @PathVariable long householdId, @ModelAttribute PeopleForm form,
			@RequestParam(required = false) @Nullable String row, Model model) {
		this.rights.officers(id);
		if (row != null) {
			return new ModelAndView(form(id, householdId, form.withRow(row), List.of(), model), model.asMap());
		}
		List<CellError> faults = this.changing.faults(form);
		if (faults.isEmpty()) {
			try {
				this.changing.change(id, householdId, form);
				return new ModelAndView("redirect:/reviews/" + id + "/households/" + householdId);
			}
			catch (Refusal refusal) {
				return FormAgain.with(refusal, form(id, householdId, form, faults, model), model);
			}
		}
		return new ModelAndView(form(id, householdId, form, faults, model), model.asMap(),
				HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Operation(summary = "Put members and tags of a listed household right while its list is open, with the reason")
	@PostMapping("/api/reviews/{id}/households/{householdId}/people")
	@ResponseBody
	HouseholdFile change(@PathVariable long id, @PathVariable long householdId, @RequestBody PeopleForm form) {
		VillageReview review = this.rights.officers(id);
		List<CellError> faults = this.changing.faults(form);
		if (!faults.isEmpty()) {
			throw new PeopleFaulty(faults.get(0));
		}
		this.changing.change(id, householdId, form);
		return this.files.of(review, householdId);
	}

	private String form(long id, long householdId, PeopleForm form, List<CellError> faults, Model model) {
		VillageReview review = this.rights.officers(id);
		model.addAttribute("review", review);
		model.addAttribute("listed", this.files.of(review, householdId).listed());
		model.addAttribute("people", form);
		model.addAttribute("faults", faults);
		return "household/people";
	}

}
