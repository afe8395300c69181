package vn.rasoat.household;

import java.util.Map;

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

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.refusal.Refusal;

/** What the commune officer changes on the list of a village. */
@Controller
@RequestMapping("/reviews/{id}/households")
class ListChanges {

	private static final String HEAD = "Chủ hộ";

	private final VillageReviews reviews;

	private final ListMaking making;

	private final Households register;

	private final ListTables lists;

	private final CurrentActor actor;

	ListChanges(VillageReviews reviews, ListMaking making, Households register, ListTables lists, CurrentActor actor) {
		this.reviews = reviews;
		this.making = making;
		this.register = register;
		this.lists = lists;
		this.actor = actor;
	}

	@GetMapping("/add")
	String form(@PathVariable long id, Model model) {
		return form(id, AddForm.empty(), Map.of(), model);
	}

	@PostMapping
	ModelAndView add(@PathVariable long id, @ModelAttribute AddForm form, Model model, RedirectAttributes flash) {
		officersReview(id);
		Map<String, String> errors = form.errors();
		if (!errors.isEmpty()) {
			return new ModelAndView(form(id, form, errors, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			add(id, form);
		}
		catch (Refusal refusal) {
			model.addAttribute("refusal", refusal);
			HttpStatus status = (refusal.kind() == Refusal.Kind.CONFLICT) ? HttpStatus.CONFLICT
					: HttpStatus.UNPROCESSABLE_CONTENT;
			return new ModelAndView(form(id, form, errors, model), model.asMap(), status);
		}
		flash.addFlashAttribute("done", "household.list.added");
		return new ModelAndView("redirect:/reviews/" + id + "/households");
	}

	@PostMapping("/{householdId}/take-off")
	String takeOff(@PathVariable long id, @PathVariable long householdId, @RequestParam String reason,
			RedirectAttributes flash) {
		officersReview(id);
		this.making.takeOff(id, householdId, reason);
		flash.addFlashAttribute("done", "household.list.taken-off");
		return "redirect:/reviews/" + id + "/households";
	}

	@PostMapping("/{householdId}/members/{memberId}/name")
	String correctName(@PathVariable long id, @PathVariable long householdId, @PathVariable long memberId,
			@RequestParam String name, @RequestParam String reason) {
		officersReview(id);
		this.making.correctName(id, memberId, name, reason);
		return "redirect:/reviews/" + id + "/households/" + householdId;
	}

	private void add(long id, AddForm form) {
		if (form.registered()) {
			long householdId = Long.parseLong(form.householdId());
			if (form.applicant()) {
				this.making.addApplicant(id, householdId, form.application());
			}
			else {
				this.making.addCurrent(id, householdId);
			}
		}
		else if (form.applicant()) {
			this.making.addApplicant(id, form.household(HEAD), form.application());
		}
		else {
			this.making.addCurrent(id, form.household(HEAD), form.chosenCategory().orElseThrow());
		}
	}

	private String form(long id, AddForm form, Map<String, String> errors, Model model) {
		VillageReview review = officersReview(id);
		var listed = this.lists.householdsOf(id);
		model.addAttribute("review", review);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("unlisted", this.register.in(review.villageCode())
			.stream()
			.filter((household) -> !listed.contains(household.id()))
			.toList());
		return "household/add";
	}

	private VillageReview officersReview(long id) {
		VillageReview review = this.reviews.get(id);
		this.actor.require(Role.COMMUNE_OFFICER, review.path());
		return review;
	}

}
