package vn.rasoat.procedure.blocked;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of stuck cases. */
@Controller
@RequestMapping("/admin/blocked")
class BlockedPages {

	private final BlockedDesk desk;

	private final BlockedCommunes communes;

	BlockedPages(BlockedDesk desk, BlockedCommunes communes) {
		this.desk = desk;
		this.communes = communes;
	}

	@GetMapping
	String all(Model model) {
		List<BlockedStep> steps = this.desk.seen();
		model.addAttribute("more", steps.size() > BlockedDesk.MOST);
		model.addAttribute("steps", steps.stream().limit(BlockedDesk.MOST).toList());
		model.addAttribute("behind", this.communes.seen());
		return "procedure/blocked";
	}

	@PostMapping("/{id}/retry")
	String tryAgain(@PathVariable String id, RedirectAttributes answer) {
		answer.addFlashAttribute("again", this.desk.tryAgain(id).step());
		return "redirect:/admin/blocked";
	}

}
