package vn.rasoat.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.audit.JournalView;

/**
 * Where an admin of the whole country sees whether people see the tasks there are, and
 * mends it.
 */
@Controller
@RequestMapping("/admin/worklist")
class WorklistAdminController {

	private static final String PAGE = "redirect:/admin/worklist";

	private final CurrentActor currentActor;

	private final WorklistChecks checks;

	private final DailyWorklistCheck check;

	private final RebuildingWorklist rebuilding;

	private final JournalView journal;

	WorklistAdminController(CurrentActor currentActor, WorklistChecks checks, DailyWorklistCheck check,
			RebuildingWorklist rebuilding, JournalView journal) {
		this.currentActor = currentActor;
		this.checks = checks;
		this.check = check;
		this.rebuilding = rebuilding;
		this.journal = journal;
	}

	@GetMapping
	String page(@RequestParam(required = false) @Nullable Long after, Model model) {
		requireAdmin();
		WorklistChecks.Check last = this.checks.last().orElse(null);
		model.addAttribute("check", last);
		model.addAttribute("differences", (last == null) ? List.of() : this.checks.of(last));
		model.addAttribute("journal", this.journal.page(WorklistChecks.CASE, after));
		return "worklist/admin";
	}

	@PostMapping("/check")
	String check() {
		requireAdmin();
		this.check.runNow();
		return PAGE;
	}

	@PostMapping("/rebuild")
	String rebuild(RedirectAttributes answer) {
		requireAdmin();
		answer.addFlashAttribute("mended", this.rebuilding.rebuild());
		this.check.runNow();
		return PAGE;
	}

	private void requireAdmin() {
		this.currentActor.require(Role.ADMIN, AreaPath.COUNTRY);
	}

}
