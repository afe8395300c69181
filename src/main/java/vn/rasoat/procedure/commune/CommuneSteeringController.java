package vn.rasoat.procedure.commune;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.procedure.Cancellation;
import vn.rasoat.procedure.campaign.PlanTaskDoneForm;

/**
 * Starting and calling off the review of a commune, its own dates, what the plan gives
 * it, adding communes and villages.
 */
@Controller
class CommuneSteeringController {

	private final CommuneSteering steering;

	private final AddingCommunes adding;

	private final CommuneAssignments assignments;

	CommuneSteeringController(CommuneSteering steering, AddingCommunes adding, CommuneAssignments assignments) {
		this.steering = steering;
		this.adding = adding;
		this.assignments = assignments;
	}

	@PostMapping("/campaigns/{id}/communes")
	String addCommune(@PathVariable long id, @RequestParam String commune) {
		return "redirect:/commune-reviews/" + this.adding.add(id, commune).id();
	}

	@PostMapping("/commune-reviews/{id}/start")
	String start(@PathVariable long id) {
		this.steering.start(id);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/villages")
	String addVillage(@PathVariable long id, @RequestParam String village) {
		this.steering.addVillage(id, village);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/assignments/{taskId}/done")
	String done(@PathVariable long id, @PathVariable long taskId, @Valid PlanTaskDoneForm form) {
		this.assignments.done(id, taskId, form);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/own-dates")
	String amend(@PathVariable long id, @Valid OwnDatesForm form) {
		this.steering.amend(id, form);
		return "redirect:/commune-reviews/" + id;
	}

	@PostMapping("/commune-reviews/{id}/cancellation")
	String cancel(@PathVariable long id, @RequestParam String reason, @RequestParam String paper) {
		this.steering.cancel(id, new Cancellation(reason, paper));
		return "redirect:/commune-reviews/" + id;
	}

}
