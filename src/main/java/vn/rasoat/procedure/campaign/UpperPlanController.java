package vn.rasoat.procedure.campaign;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

import vn.rasoat.cycle.Plan;

/** Plans of upper levels, on pages and for programs. */
@Controller
class UpperPlanController {

	private final UpperPlans plans;

	UpperPlanController(UpperPlans plans) {
		this.plans = plans;
	}

	@PostMapping("/campaigns/{id}/upper-plans")
	String record(@PathVariable long id, @Valid UpperPlanForm form,
			@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		this.plans.record(id, form, file);
		return "redirect:/campaigns/" + id;
	}

	@Operation(summary = "Record a plan of an upper level the plan of the campaign hangs on")
	@PostMapping("/api/campaigns/{id}/upper-plans")
	@ResponseBody
	@ResponseStatus(HttpStatus.CREATED)
	Plan record(@PathVariable long id, @Valid @RequestBody UpperPlanForm form) {
		return this.plans.record(id, form);
	}

}
