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

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.worklist.CaseParts;

/** The page of a complaint or remark. */
@Controller
class ComplaintPages {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintDesk desk;

	private final WithdrawalDesk withdrawals;

	private final CaseParts parts;

	ComplaintPages(PostingSight sight, Complaints complaints, ComplaintDesk desk, WithdrawalDesk withdrawals,
			CaseParts parts) {
		this.sight = sight;
		this.complaints = complaints;
		this.desk = desk;
		this.withdrawals = withdrawals;
		this.parts = parts;
	}

	@GetMapping("/complaints/{id}")
	String one(@PathVariable long id, Model model) {
		return page(id, model);
	}

	@PostMapping("/complaints/{id}/answer")
	String answer(@PathVariable long id, @Valid @ModelAttribute("form") RemarkAnswer form, BindingResult errors,
			Model model) {
		this.sight.requireOfficer(this.complaints.get(id).villageReviewId());
		if (errors.hasErrors()) {
			return page(id, model);
		}
		this.desk.answer(id, form);
		return "redirect:/complaints/" + id;
	}

	@PostMapping("/complaints/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable long id, @Valid @ModelAttribute("withdrawal") WithdrawalForm form,
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
		return new ModelAndView(page(id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	private String page(long id, Model model) {
		Complaint complaint = this.complaints.get(id);
		VillageReview review = this.sight.seen(complaint.villageReviewId());
		model.addAttribute("complaint", complaint);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", this.desk.emptyAnswer());
		}
		if (!model.containsAttribute("withdrawal")) {
			model.addAttribute("withdrawal", this.withdrawals.proposal(complaint));
		}
		model.addAttribute("review", review);
		model.addAttribute("recheck", this.complaints.recheckOf(id).orElse(null));
		model.addAttribute("mayAnswer", complaint.isRemark() && complaint.isOpen() && this.sight.isOfficer(review));
		model.addAttribute("mayWithdraw", this.withdrawals.may(complaint));
		this.parts.fill(model, complaint.caseKey());
		return "posting/complaint";
	}

}
