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

	@GetMapping("/reviews/{id}/papers")
	String list(@PathVariable long id, Model model) {
		model.addAttribute("reviewId", id);
		model.addAttribute("papers", this.desk.of(id));
		model.addAttribute("mayHandIn", this.desk.mayHandIn(id));
		return "document/review-papers";
	}

	@PostMapping("/reviews/{id}/papers")
	String handIn(@PathVariable long id, @RequestParam(defaultValue = PaperDesk.MINUTES_SCAN) String purpose,
			@RequestParam MultipartFile file) throws IOException {
		this.desk.handIn(id, purpose, file);
		return "redirect:/reviews/" + id + "/papers";
	}

}
