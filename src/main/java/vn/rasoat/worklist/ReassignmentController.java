package vn.rasoat.worklist;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a task is given to a colleague; works without a script. */
@Controller
@RequestMapping("/tasks/{id}/reassignment")
class ReassignmentController {

	private final Reassigning reassigning;

	private final TaskRows rows;

	private final Comments comments;

	ReassignmentController(Reassigning reassigning, TaskRows rows, Comments comments) {
		this.reassigning = reassigning;
		this.rows = rows;
		this.comments = comments;
	}

	@GetMapping
	String page(@PathVariable String id, Model model) {
		TaskEntry task = this.reassigning.seen(id);
		model.addAttribute("task", task);
		model.addAttribute("row", this.rows.of(task));
		model.addAttribute("candidates", this.reassigning.candidates(task));
		model.addAttribute("reasonLimit", this.comments.limit());
		return "worklist/reassignment";
	}

	@PostMapping
	String reassign(@PathVariable String id, @RequestParam(required = false) @Nullable String owner,
			@RequestParam(required = false) @Nullable String reason, RedirectAttributes redirect) {
		this.reassigning.reassign(id, owner, reason);
		redirect.addFlashAttribute("notice", "worklist.reassigned");
		return "redirect:/tasks/{id}/reassignment";
	}

}
