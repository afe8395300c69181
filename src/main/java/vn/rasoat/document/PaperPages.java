package vn.rasoat.document;

import java.io.IOException;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

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

	@PostMapping("/cases/{kind}/{number}/papers")
	String handIn(@PathVariable String kind, @PathVariable String number,
			@RequestParam(defaultValue = "") String purpose, @RequestParam MultipartFile file)
			throws IOException {
		this.desk.handIn(kind + "/" + number, purpose, file);
		return "redirect:/cases/" + kind + "/" + number + "/papers";
	}

}
