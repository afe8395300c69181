package vn.rasoat.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.CurrentActor;

/** Tasks for programs: the same lists, the same rights. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

	private final CurrentActor currentActor;

	private final Inbox inbox;

	private final TaskAccess access;

	private final TaskActions actions;

	private final TaskRows rows;

	TaskApi(CurrentActor currentActor, Inbox inbox, TaskAccess access, TaskActions actions, TaskRows rows) {
		this.currentActor = currentActor;
		this.inbox = inbox;
		this.access = access;
		this.actions = actions;
		this.rows = rows;
	}

	@Operation(summary = "Tasks of the own inbox, by tab, area, step and text")
	@GetMapping
	TaskPage tasks(@RequestParam(required = false) @Nullable String tab,
			@RequestParam(required = false) @Nullable String area,
			@RequestParam(required = false) @Nullable String step, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after) {
		Inbox.Page page = this.inbox.page(this.currentActor.get(),
				new InboxQuery(InboxQuery.Tab.ofKey(tab), area, step, q, after));
		return new TaskPage(this.rows.of(page.tasks()).stream().map(TaskJson::of).toList(), page.next());
	}

	@Operation(summary = "A task")
	@GetMapping("/{id}")
	TaskJson task(@PathVariable String id) {
		return TaskJson.of(this.rows.of(this.access.seen(id, this.currentActor.get())));
	}

	@Operation(summary = "Take a task")
	@PostMapping("/{id}/claim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void claim(@PathVariable String id) {
		this.actions.claim(id);
	}

	@Operation(summary = "Give a taken task back")
	@PostMapping("/{id}/release")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void release(@PathVariable String id) {
		this.actions.release(id);
	}

	@Operation(summary = "Say something about a task")
	@PostMapping("/{id}/comments")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void comment(@PathVariable String id, @RequestBody Text body) {
		this.actions.comment(id, body.text());
	}

	@Operation(summary = "Take a finished step back while the next one has not begun")
	@PostMapping("/{id}/withdraw")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(@PathVariable String id, @RequestBody Text body) {
		this.actions.withdraw(id, body.text());
	}

	record Text(@Nullable String text) {
	}

	/**
	 * @param next pass as {@code after} for the next page
	 */
	record TaskPage(List<TaskJson> tasks, @Nullable String next) {
	}

	record TaskJson(String id, String step, String name, String caseKey, String caseName, @Nullable String subject,
			String area, String place, String role, @Nullable String owner, @Nullable Instant dueAt,
			@Nullable LocalDate lastDay, String dueState, @Nullable Integer workingDays, Instant createdAt,
			@Nullable Instant finishedAt, @Nullable String finishedBy, TaskEntry.@Nullable Ending ending) {

		static TaskJson of(TaskRows.TaskRowView row) {
			TaskEntry task = row.task();
			return new TaskJson(task.id(), task.step(), row.name(), task.caseKey(), row.caseName(), task.subject(),
					task.area().text(), row.place(), task.role().key(), task.owner(), task.dueAt(), row.due().lastDay(),
					row.due().state().name(), row.due().workingDays(), task.createdAt(), task.finishedAt(),
					task.finishedBy(), task.ending());
		}

	}

}
