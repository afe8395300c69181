package vn.rasoat.procedure.commune;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.PlanTask;
import vn.rasoat.procedure.campaign.PlanTaskDoneForm;

/** What the plan gives to a commune, for programs. */
@RestController
@RequestMapping("/api/commune-reviews/{id}/assignments")
class AssignmentApi {

	private final CommunesSeen seen;

	private final CommuneAssignments assignments;

	AssignmentApi(CommunesSeen seen, CommuneAssignments assignments) {
		this.seen = seen;
		this.assignments = assignments;
	}

	@Operation(summary = "Tasks the plan gives to a commune besides the steps of the procedure")
	@GetMapping
	List<PlanTask> all(@PathVariable long id) {
		return this.assignments.of(this.seen.get(id));
	}

	@Operation(summary = "The commune ticks off what the plan gave it")
	@PostMapping("/{taskId}/done")
	PlanTask done(@PathVariable long id, @PathVariable long taskId, @Valid @RequestBody PlanTaskDoneForm form) {
		return this.assignments.done(id, taskId, form);
	}

}
