package vn.rasoat.worklist;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a task page; they work without a script. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskActionController {

	private final TaskActions actions;

	private final TaskEntries entries;

	TaskActionController(TaskActions actions, TaskEntries entries) {
		this.actions = actions;
		this.entries = entries;
	}

	@PostMapping("/claim")
	String claim(@PathVariable String id) {
		this.actions.claim(id);
		return "redirect:/tasks/{id}";
	}

	@PostMapping("/release")
	String release(@PathVariable String id, RedirectAttributes redirect) {
		this.actions.release(id);
		redirect.addFlashAttribute("notice", "worklist.released");
		return "redirect:/";
	}

	@PostMapping("/comments")
	String comment(@PathVariable String id, @RequestParam(required = false) @Nullable String text) {
		this.actions.comment(id, text);
		return "redirect:/tasks/{id}#comments";
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String id, @RequestParam(required = false) @Nullable String reason,
			RedirectAttributes redirect) {
		TaskEntry withdrawn = this.actions.withdraw(id, reason);
		redirect.addFlashAttribute("notice", "worklist.withdrawn");
		return this.entries.ofCase(withdrawn.caseKey())
			.stream()
			.filter((task) -> task.isOpen() && task.step().equals(withdrawn.step()))
			.filter((task) -> Objects.equals(task.subjectId(), withdrawn.subjectId()))
			.findFirst()
			.map((task) -> "redirect:/tasks/" + task.id())
			.orElse("redirect:/");
	}

}
