package vn.rasoat.household;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;

/** What the commune officer changes on the list of a village. */
@Controller
@RequestMapping("/reviews/{id}/households")
class ListChanges {

	private final ListRights rights;

	private final ListMaking making;

	private final ListAdding adding;

	ListChanges(ListRights rights, ListMaking making, ListAdding adding) {
		this.rights = rights;
		this.making = making;
		this.adding = adding;
	}

	@GetMapping("/add")
	String form(@PathVariable long id, Model model) {
		return form(id, AddForm.empty(), Map.of(), model);
	}

	/**
	 * @param row a row of the members to be added or taken away; nothing is written then
	 */
	@PostMapping
	ModelAndView add(@PathVariable long id, @ModelAttribute AddForm form,
			@RequestParam(required = false) @Nullable String row, Model model, RedirectAttributes flash) {
		this.rights.officers(id);
		if (row != null) {
			return new ModelAndView(form(id, form.withRow(row), Map.of(), model), model.asMap());
		}
		Map<String, String> errors = form.errors();
		List<CellError> faults = this.adding.faults(form);
		model.addAttribute("faults", faults);
		if (!errors.isEmpty() || !faults.isEmpty()) {
			return new ModelAndView(form(id, form, errors, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			this.adding.add(id, form);
		}
		catch (Refusal refusal) {
			return FormAgain.with(refusal, form(id, form, errors, model), model);
		}
		flash.addFlashAttribute("done", "household.list.added");
		return new ModelAndView("redirect:/reviews/" + id + "/households");
	}

	@PostMapping("/current")
	String takeOverCurrent(@PathVariable long id, RedirectAttributes flash) {
		this.rights.officers(id);
		this.making.takeOverCurrent(id);
		flash.addFlashAttribute("done", "household.list.taken-over");
		return "redirect:/reviews/" + id + "/households";
	}

	@PostMapping("/{householdId}/take-off")
	String takeOff(@PathVariable long id, @PathVariable long householdId, @RequestParam String reason,
			RedirectAttributes flash) {
		this.rights.officers(id);
		this.making.takeOff(id, householdId, reason);
		flash.addFlashAttribute("done", "household.list.taken-off");
		return "redirect:/reviews/" + id + "/households";
	}

	@PostMapping("/{householdId}/members/{memberId}/name")
	String correctName(@PathVariable long id, @PathVariable long householdId, @PathVariable long memberId,
			@RequestParam String name, @RequestParam String reason) {
		this.rights.officers(id);
		this.making.correctName(id, memberId, name, reason);
		return "redirect:/reviews/" + id + "/households/" + householdId;
	}

	private String form(long id, AddForm form, Map<String, String> errors, Model model) {
		VillageReview review = this.rights.officers(id);
		model.addAttribute("review", review);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("people", form.people());
		model.addAttribute("unlisted", this.adding.unlisted(review));
		return "household/add";
	}

}
