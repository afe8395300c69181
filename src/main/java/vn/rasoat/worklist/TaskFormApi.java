package vn.rasoat.worklist;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;

/** The form of a task with its data, and the drafts made with it. */
@RestController
@RequestMapping("/api/tasks/{id}")
class TaskFormApi {

	private final CurrentActor currentActor;

	private final TaskAccess access;

	private final TaskForms forms;

	private final Drafts drafts;

	private final JsonMapper json;

	TaskFormApi(CurrentActor currentActor, TaskAccess access, TaskForms forms, Drafts drafts, JsonMapper json) {
		this.currentActor = currentActor;
		this.access = access;
		this.forms = forms;
		this.drafts = drafts;
		this.json = json;
	}

	@Operation(summary = "Form of an open task with its data and the own draft")
	@GetMapping("/form")
	Map<String, @Nullable Object> form(@PathVariable String id) {
		Actor actor = this.currentActor.get();
		TaskEntry task = this.access.worked(id, actor);
		if (!task.isOpen()) {
			throw this.access.faster(task);
		}
		TaskForms.TaskForm form = this.forms.open(task);
		Optional<Drafts.Draft> draft = this.drafts.find(id, actor);
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("schema", this.json.readTree(form.schema()));
		answer.put("data", form.given());
		answer.put("draft", draft.map((found) -> this.json.readTree(found.content())).orElse(null));
		answer.put("draftSavedAt", draft.map(Drafts.Draft::savedAt).orElse(null));
		answer.put("draftOf", draft.isPresent() ? actor.username() : null);
		return answer;
	}

	/**
	 * Also kept when the task was finished meanwhile: what somebody has typed is never
	 * thrown away.
	 */
	@Operation(summary = "Keep what was typed so far")
	@PutMapping("/draft")
	Saved save(@PathVariable String id, @RequestBody String content) {
		Actor actor = this.currentActor.get();
		this.access.discussed(id, actor);
		return new Saved(this.drafts.save(id, actor, content));
	}

	@Operation(summary = "Throw the own draft away")
	@DeleteMapping("/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(@PathVariable String id) {
		Actor actor = this.currentActor.get();
		this.access.seen(id, actor);
		this.drafts.drop(id, actor);
	}

	record Saved(Instant savedAt) {
	}

}
