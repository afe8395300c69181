package vn.rasoat.worklist;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.form.CheckedForm.FieldError;

/** Takes the answer to a task: accepted, to be corrected, or too late. */
@RestController
class SubmissionApi {

	private final CurrentActor currentActor;

	private final TaskAccess access;

	private final TaskForms forms;

	private final Drafts drafts;

	private final FormWords words;

	SubmissionApi(CurrentActor currentActor, TaskAccess access, TaskForms forms, Drafts drafts, FormWords words) {
		this.currentActor = currentActor;
		this.access = access;
		this.forms = forms;
		this.drafts = drafts;
		this.words = words;
	}

	@Operation(summary = "Hand in the answers to a task; the same Idempotency-Key is answered once")
	@PostMapping("/api/tasks/{id}/submission")
	ResponseEntity<Object> submit(@PathVariable String id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestBody Map<String, Object> values) {
		Actor actor = this.currentActor.get();
		TaskEntry task = this.access.worked(id, actor);
		if (key == null || !key.matches("[0-9A-Za-z-]{8,64}")) {
			throw new SubmissionKeyMissing();
		}
		this.access.requireNotTaken(task, actor);
		// a finished task is passed on as well: the same key again must get the first
		// answer again
		TaskForms.Outcome outcome = this.forms.submit(task, actor, key, values);
		if (!outcome.accepted()) {
			List<Correction> corrections = outcome.errors().stream().map(this::correction).toList();
			return ResponseEntity.unprocessableContent().body(new Corrections(corrections));
		}
		this.drafts.drop(id, actor);
		String next = outcome.nextTask().map((following) -> "/tasks/" + following.id()).orElse("/");
		return ResponseEntity.ok(new Accepted(next + "?done=" + id, this.words.accepted(task)));
	}

	private Correction correction(FieldError error) {
		return new Correction(error.path(), error.label(), this.words.sentence(error));
	}

	record Accepted(String next, String message) {
	}

	record Corrections(List<Correction> errors) {
	}

	record Correction(String path, String label, String message) {
	}

}
