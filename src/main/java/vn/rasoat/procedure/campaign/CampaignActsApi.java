package vn.rasoat.procedure.campaign;

import java.util.Objects;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.rasoat.cycle.PlanTask;
import vn.rasoat.procedure.Cancellation;

/** What a lead officer does with a campaign, for programs. */
@RestController
@RequestMapping("/api/campaigns")
class CampaignActsApi {

	private final OpeningCampaigns opening;

	private final CampaignsSeen campaigns;

	private final CampaignSteering desk;

	private final PlanTaskDesk tasks;

	CampaignActsApi(OpeningCampaigns opening, CampaignsSeen campaigns, CampaignSteering desk, PlanTaskDesk tasks) {
		this.opening = opening;
		this.campaigns = campaigns;
		this.desk = desk;
		this.tasks = tasks;
	}

	@Operation(summary = "Open a campaign with its communes")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	CampaignJson open(@Valid @RequestBody NewCampaignForm form) {
		return CampaignJson.of(this.opening.open(form));
	}

	@Operation(summary = "Move dates of the plan by a later document")
	@PostMapping("/{id}/extensions")
	CampaignJson extend(@PathVariable long id, @Valid @RequestBody ExtensionForm form) {
		this.desk.extend(id, form);
		return CampaignJson.of(this.campaigns.get(id));
	}

	@Operation(summary = "Call a campaign off for a reason and by a paper")
	@PostMapping("/{id}/cancellation")
	CampaignJson cancel(@PathVariable long id, @Valid @RequestBody Cancellation cancellation) {
		this.desk.cancel(id, cancellation);
		return CampaignJson.of(this.campaigns.get(id));
	}

	@Operation(summary = "Give a task of the plan to an agency or a commune")
	@PostMapping("/{id}/tasks")
	@ResponseStatus(HttpStatus.CREATED)
	PlanTask give(@PathVariable long id, @Valid @RequestBody PlanTaskForm form) {
		return this.tasks.give(id, Objects.requireNonNull(form.description()), Objects.requireNonNull(form.givenTo()),
				form.dueOn());
	}

	@Operation(summary = "Tick a task of the plan off")
	@PostMapping("/{id}/tasks/{taskId}/done")
	PlanTask done(@PathVariable long id, @PathVariable long taskId, @Valid @RequestBody PlanTaskDoneForm form) {
		return this.tasks.done(id, taskId, form);
	}

	@Operation(summary = "A task of the plan turned out not to be done")
	@PostMapping("/{id}/tasks/{taskId}/undone")
	PlanTask undone(@PathVariable long id, @PathVariable long taskId) {
		return this.tasks.undone(id, taskId);
	}

}
