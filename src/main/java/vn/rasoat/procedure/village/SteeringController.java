package vn.rasoat.procedure.village;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.procedure.Cancellation;
import vn.rasoat.refusal.Refusal;

/**
 * Opening, starting and calling off the review of a village: the commune officer's part.
 */
@Controller
class SteeringController {

	private final Steering steering;

	SteeringController(Steering steering) {
		this.steering = steering;
	}

	@GetMapping("/reviews/new")
	String form(Model model) {
		model.addAttribute("form", this.steering.proposal());
		return page(model);
	}

	@PostMapping("/reviews")
	String open(@Valid @ModelAttribute("form") NewReviewForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return page(model);
		}
		try {
			return "redirect:/reviews/" + this.steering.open(form).id();
		}
		catch (Refusal refusal) {
			errors.addError(new FieldError("form", "village", form.village(), false,
					new String[] { refusal.messageKey() }, refusal.arguments(), refusal.messageKey()));
			return page(model);
		}
	}

	@PostMapping("/reviews/{id}/start")
	String start(@PathVariable long id) {
		this.steering.start(id);
		return "redirect:/reviews/" + id;
	}

	@PostMapping("/reviews/{id}/cancellation")
	String cancel(@PathVariable long id, @RequestParam String reason, @RequestParam String paper) {
		this.steering.cancel(id, new Cancellation(reason, paper));
		return "redirect:/reviews/" + id;
	}

	private String page(Model model) {
		model.addAttribute("villages", this.steering.villages());
		return "procedure/new-review";
	}

}
