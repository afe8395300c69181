package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaints;
import vn.rasoat.worklist.CaseParts;

/** The page of a complaint or remark. */
@Controller
class ComplaintPages {

	private final PostingSight sight;

	private final Complaints complaints;

	private final ComplaintDesk desk;

	private final CaseParts parts;

	private final BusinessClock clock;

	ComplaintPages(PostingSight sight, Complaints complaints, ComplaintDesk desk, CaseParts parts,
			BusinessClock clock) {
		this.sight = sight;
		this.complaints = complaints;
		this.desk = desk;
		this.parts = parts;
		this.clock = clock;
	}

	@GetMapping("/complaints/{id}")
	String one(@PathVariable long id, Model model) {
		LocalDate today = this.clock.today();
		model.addAttribute("form", new RemarkAnswer(null, today, null, null));
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

	private String page(long id, Model model) {
		Complaint complaint = this.complaints.get(id);
		VillageReview review = this.sight.seen(complaint.villageReviewId());
		model.addAttribute("complaint", complaint);
		model.addAttribute("review", review);
		model.addAttribute("recheck", this.complaints.recheckOf(id).orElse(null));
		model.addAttribute("mayAnswer", complaint.isRemark() && complaint.isOpen() && this.sight.isOfficer(review));
		this.parts.fill(model, complaint.caseKey());
		return "posting/complaint";
	}

}
