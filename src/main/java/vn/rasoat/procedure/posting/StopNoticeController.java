package vn.rasoat.procedure.posting;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

import vn.rasoat.posting.Complaint;
import vn.rasoat.refusal.Refusal;

/** The notice after a complaint was taken back: on its page, and for programs. */
@Controller
class StopNoticeController {

	private final StopNoticeDesk desk;

	private final ComplaintPage page;

	StopNoticeController(StopNoticeDesk desk, ComplaintPage page) {
		this.desk = desk;
		this.page = page;
	}

	@PostMapping("/complaints/{id}/stop-notice")
	ModelAndView write(@PathVariable long id, @Valid @ModelAttribute("notice") StopNoticeForm form,
			BindingResult errors, Model model) {
		this.page.requireOfficer(id);
		if (!errors.hasErrors()) {
			try {
				this.desk.notified(id, form);
				return new ModelAndView("redirect:/complaints/" + id);
			}
			catch (Refusal refusal) {
				if (refusal.kind() != Refusal.Kind.INVALID) {
					throw refusal;
				}
				model.addAttribute("noticeRefusal", refusal);
			}
		}
		return new ModelAndView(this.page.of(id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
	}

	@Operation(summary = "Write down the notice that the handling of a complaint taken back stopped")
	@PostMapping("/api/complaints/{id}/stop-notice")
	@ResponseBody
	Complaint write(@PathVariable long id, @Valid @RequestBody StopNoticeForm form) {
		return this.desk.notified(id, form);
	}

}
