package vn.rasoat.worklist;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.access.CurrentActor;

/** What was said about a task, for programs. */
@RestController
class CommentApi {

	private final CurrentActor currentActor;

	private final TaskAccess access;

	private final Comments comments;

	CommentApi(CurrentActor currentActor, TaskAccess access, Comments comments) {
		this.currentActor = currentActor;
		this.access = access;
		this.comments = comments;
	}

	@Operation(summary = "What was said about a task, oldest first")
	@GetMapping("/api/tasks/{id}/comments")
	List<Comments.Comment> of(@PathVariable String id) {
		this.access.seen(id, this.currentActor.get());
		return this.comments.of(id);
	}

}
