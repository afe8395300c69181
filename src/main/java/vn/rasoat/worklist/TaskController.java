package vn.rasoat.worklist;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;

/** One task: its form, what the law asks, who has it, what was said and done. */
@Controller
class TaskController {

	private final CurrentActor currentActor;

	private final TaskAccess access;

	private final TaskPages pages;

	private final TaskTalk talk;

	private final TaskEntries entries;

	TaskController(CurrentActor currentActor, TaskAccess access, TaskPages pages, TaskTalk talk, TaskEntries entries) {
		this.currentActor = currentActor;
		this.access = access;
		this.pages = pages;
		this.talk = talk;
		this.entries = entries;
	}

	@GetMapping("/tasks/{id}")
	String task(@PathVariable String id, @RequestParam(required = false) @Nullable String done, Model model) {
		Actor actor = this.currentActor.get();
		TaskEntry task = this.access.seen(id, actor);
		this.pages.fill(model, task, actor);
		this.talk.fill(model, task, actor);
		model.addAttribute("done", TaskPages.justDone(this.entries, done, actor));
		return "worklist/task";
	}

}
