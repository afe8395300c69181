package vn.rasoat.procedure.posting;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.posting.Complaints;
import vn.rasoat.refusal.Refusal;

/** The page of a complaint or remark. */
@Controller
class ComplaintPages {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintDesk desk;

	private final WithdrawalDesk withdrawals;

	private final ComplaintPage page;

	ComplaintPages(PostingSight sight, Complaints complaints, ComplaintDesk desk, WithdrawalDesk withdrawals,
			ComplaintPage page) {
		this.sight = sight;
		this.complaints = complaints;
		this.desk = desk;
		this.withdrawals = withdrawals;
		this.page = page;
	}

	@GetMapping("/complaints/{id}")
	String one(@PathVariable long id, Model model) {
		return this.page.of(id, model);
	}

	@PostMapping("/complaints/{id}/answer")
	String answer(@PathVariable long id, @Valid @ModelAttribute("form") RemarkAnswer form, BindingResult errors,
			Model model) {
		this.sight.requireOfficer(this.complaints.get(id).villageReviewId());
		if (errors.hasErrors()) {
			return this.page.of(id, model);
		}
		this.desk.answer(id, form);
		return "redirect:/complaints/" + id;
	}

	@PostMapping("/complaints/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable long id, @Valid @ModelAttribute("withdrawal") TakenBackForm form,
			BindingResult errors, Model model) {
		this.sight.requireOfficer(this.complaints.get(id).villageReviewId());
		if (!errors.hasErrors()) {
			try {
				this.withdrawals.withdraw(id, form);
				return new ModelAndView("redirect:/complaints/" + id);
			}
			catch (Refusal refusal) {
				if (refusal.kind() != Refusal.Kind.INVALID) {
					throw refusal;
				}
				model.addAttribute("refusal", refusal);
			}
		}
		return new ModelAndView(this.page.of(id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
