package vn.rasoat.worklist;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Open tasks of an area for those who watch over it, each with a way to give it to
 * somebody else.
 */
@Controller
class WatchedController {

	private final TasksWatched tasks;

	private final Reassigning reassigning;

	private final TaskRows rows;

	WatchedController(TasksWatched tasks, Reassigning reassigning, TaskRows rows) {
		this.tasks = tasks;
		this.reassigning = reassigning;
		this.rows = rows;
	}

	@GetMapping("/supervision/tasks")
	String page(@RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable List<String> step,
			@RequestParam(defaultValue = "false") boolean late, @RequestParam(required = false) @Nullable String after,
			Model model) {
		TasksWatched.Page page = this.tasks.page(wanted(area, step, late, after));
		model.addAttribute("rows", page.rows());
		model.addAttribute("next", page.next());
		model.addAttribute("area", area);
		model.addAttribute("steps", (step != null) ? step : List.of());
		model.addAttribute("late", late);
		model.addAttribute("after", after);
		model.addAttribute("mayReassign",
				page.rows()
					.stream()
					.map(TaskRows.TaskRowView::task)
					.filter(this.reassigning::may)
					.map(TaskEntry::id)
					.toList());
		model.addAttribute("place", this.rows.names().placeOr(area));
		return "worklist/watched";
	}

	@Operation(summary = "Open tasks of others in the areas watched over, by area, step and lateness")
	@GetMapping("/api/supervision/tasks")
	@ResponseBody
	TaskApi.TaskPage tasks(@RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable List<String> step,
			@RequestParam(defaultValue = "false") boolean late,
			@RequestParam(required = false) @Nullable String after) {
		TasksWatched.Page page = this.tasks.page(wanted(area, step, late, after));
		return new TaskApi.TaskPage(page.rows().stream().map(TaskApi.TaskJson::of).toList(), page.next());
	}

	private static TasksWatched.Wanted wanted(@Nullable String area, @Nullable List<String> step, boolean late,
			@Nullable String after) {
		return new TasksWatched.Wanted(area, (step != null) ? step : List.of(), late, after);
	}

}
