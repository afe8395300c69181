package vn.rasoat.procedure.campaign;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.rasoat.area.Unit;
import vn.rasoat.procedure.Cancellation;
import vn.rasoat.refusal.Refusal;

/** Opening, extending and calling off a campaign: the lead officer's part. */
@Controller
@RequestMapping("/campaigns")
class CampaignController {

	private final OpeningCampaigns opening;

	private final LeadUnits units;

	private final CampaignSteering desk;

	private final PlanTaskDesk tasks;

	CampaignController(OpeningCampaigns opening, LeadUnits units, CampaignSteering desk, PlanTaskDesk tasks) {
		this.opening = opening;
		this.units = units;
		this.desk = desk;
		this.tasks = tasks;
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable String lead, Model model) {
		List<Unit> own = this.units.own();
		String code = (lead == null && own.size() == 1) ? own.get(0).code() : lead;
		List<String> communes = own.stream()
			.filter((unit) -> unit.code().equals(code))
			.flatMap((unit) -> this.units.communes(unit.code()).stream())
			.map(Unit::code)
			.toList();
		model.addAttribute("form", new NewCampaignForm(null, this.units.today().getYear(), code, null, null, communes));
		return page(code, model);
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") NewCampaignForm form, BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			return page(form.lead(), model);
		}
		try {
			return "redirect:/campaigns/" + this.opening.open(form).id();
		}
		catch (Refusal refusal) {
			String field = Objects.requireNonNullElse(refusal.field(), "name");
			errors.addError(new FieldError("form", field, errors.getFieldValue(field), false,
					new String[] { refusal.messageKey() }, refusal.arguments(), refusal.messageKey()));
			return page(form.lead(), model);
		}
	}

	@PostMapping("/{id}/extensions")
	String extend(@PathVariable long id, @Valid ExtensionForm form) {
		this.desk.extend(id, form);
		return "redirect:/campaigns/" + id;
	}

	@PostMapping("/{id}/cancellation")
	String cancel(@PathVariable long id, @RequestParam String reason, @RequestParam String paper) {
		this.desk.cancel(id, new Cancellation(reason, paper));
		return "redirect:/campaigns/" + id;
	}

	@PostMapping("/{id}/tasks")
	String give(@PathVariable long id, @Valid PlanTaskForm form) {
		this.tasks.give(id, Objects.requireNonNull(form.description()), Objects.requireNonNull(form.givenTo()),
				form.dueOn());
		return "redirect:/campaigns/" + id;
	}

	@PostMapping("/{id}/tasks/{taskId}/done")
	String done(@PathVariable long id, @PathVariable long taskId, @Valid PlanTaskDoneForm form) {
		this.tasks.done(id, taskId, form);
		return "redirect:/campaigns/" + id;
	}

	@PostMapping("/{id}/tasks/{taskId}/undone")
	String undone(@PathVariable long id, @PathVariable long taskId) {
		this.tasks.undone(id, taskId);
		return "redirect:/campaigns/" + id;
	}

	private String page(@Nullable String lead, Model model) {
		List<Unit> own = this.units.own();
		model.addAttribute("leads", own);
		model.addAttribute("ruleSets", this.units.standards());
		model.addAttribute("communes",
				own.stream()
					.filter((unit) -> unit.code().equals(lead))
					.flatMap((unit) -> this.units.communes(unit.code()).stream())
					.toList());
		return "procedure/new-campaign";
	}

}
