package vn.rasoat.worklist;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Giving tasks to colleagues for programs. */
@RestController
@RequestMapping("/api/tasks/{id}/reassignment")
class ReassignmentApi {

	private final Reassigning reassigning;

	ReassignmentApi(Reassigning reassigning) {
		this.reassigning = reassigning;
	}

	@Operation(summary = "Whom an open task can be given to")
	@GetMapping
	List<Candidate> candidates(@PathVariable String id) {
		return this.reassigning.candidates(this.reassigning.seen(id))
			.stream()
			.map((person) -> new Candidate(person.username(), person.displayName()))
			.toList();
	}

	@Operation(summary = "Give an open task to another person who holds its role, with a reason")
	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void reassign(@PathVariable String id, @RequestBody Reassignment reassignment) {
		this.reassigning.reassign(id, reassignment.owner(), reassignment.reason());
	}

	record Candidate(String username, String displayName) {
	}

	/**
	 * @param owner user name of the new owner
	 */
	record Reassignment(@Nullable String owner, @Nullable String reason) {
	}

}
