package vn.rasoat.document;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing papers in and taking them out. */
@Controller
class PaperPages {

	private final PaperDesk desk;

	PaperPages(PaperDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/papers/{id}")
	ResponseEntity<byte[]> download(@PathVariable long id) {
		return this.desk.download(id);
	}

	@GetMapping("/cases/{kind}/{number}/papers")
	String list(@PathVariable String kind, @PathVariable String number, Model model) {
		String caseKey = kind + "/" + number;
		model.addAttribute("caseKey", caseKey);
		model.addAttribute("papers", this.desk.of(caseKey));
		model.addAttribute("mayHandIn", this.desk.mayHandIn(caseKey));
		return "document/case-papers";
	}

	/**
	 * @param task piece of work the paper was needed for, to go back to
	 */
	@PostMapping("/cases/{kind}/{number}/papers")
	String handIn(@PathVariable String kind, @PathVariable String number,
			@RequestParam(defaultValue = "") String purpose, @RequestParam MultipartFile file,
			@RequestParam(required = false) @Nullable String task, RedirectAttributes address) throws IOException {
		this.desk.handIn(kind + "/" + number, purpose, file);
		if (task == null) {
			return "redirect:/cases/" + kind + "/" + number + "/papers";
		}
		address.addAttribute("task", task);
		return "redirect:/tasks/{task}";
	}

	@PostMapping("/papers/{id}/withdrawal")
	String withdraw(@PathVariable long id, PaperWithdrawalForm form) {
		return "redirect:/cases/" + this.desk.withdraw(id, form).caseKey() + "/papers";
	}

}
