package vn.rasoat.procedure.posting;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.refusal.FormAgain;
import vn.rasoat.refusal.Refusal;

/** The posting of a village, and the intake of what is said against it. */
@Controller
class PostingPages {

	private final PostingSight sight;

	private final PostingView view;

	private final ComplaintDesk desk;

	private final BusinessClock clock;

	private final TakingDownDesk takingDown;

	PostingPages(PostingSight sight, PostingView view, ComplaintDesk desk, BusinessClock clock,
			TakingDownDesk takingDown) {
		this.sight = sight;
		this.view = view;
		this.desk = desk;
		this.clock = clock;
		this.takingDown = takingDown;
	}

	@GetMapping("/reviews/{id}/posting")
	String village(@PathVariable long id, Model model) {
		VillageReview review = this.sight.seen(id);
		model.addAttribute("review", review);
		model.addAttribute("postings", this.view.of(id));
		model.addAttribute("complaints", this.view.complaints(id));
		model.addAttribute("mayTakeDown", this.takingDown.may(review));
		model.addAttribute("mayTakeIn", this.sight.isOfficer(review) && !this.view.objectable(id).isEmpty());
		return "posting/village";
	}

	@GetMapping("/reviews/{id}/complaints/new")
	String form(@PathVariable long id, Model model) {
		return form(this.sight.requireOfficer(id), ComplaintForm.empty(this.clock.today()), Map.of(), model);
	}

	@PostMapping("/reviews/{id}/complaints")
	ModelAndView lodge(@PathVariable long id, @ModelAttribute ComplaintForm form, Model model) {
		VillageReview review = this.sight.requireOfficer(id);
		Map<String, String> errors = form.errors(this.clock.today());
		if (errors.isEmpty()) {
			try {
				return new ModelAndView("redirect:/complaints/" + this.desk.lodge(id, form).id());
			}
			catch (Refusal refusal) {
				return FormAgain.with(refusal, form(review, form, errors, model), model);
			}
		}
		return new ModelAndView(form(review, form, errors, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String form(VillageReview review, ComplaintForm form, Map<String, String> errors, Model model) {
		model.addAttribute("review", review);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("postings", this.view.objectable(review.id()));
		model.addAttribute("listed", this.view.listed(review.id()));
		model.addAttribute("unlisted", this.view.unlisted(review.id()));
		return "posting/new-complaint";
	}

}
