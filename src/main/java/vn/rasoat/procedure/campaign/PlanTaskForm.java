package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A task the plan gives to somebody. */
record PlanTaskForm(
		@NotBlank(message = "{procedure.campaign.task.description.missing}") @Size(max = 1000,
				message = "{procedure.campaign.text.long}") @Nullable String description,
		@NotBlank(message = "{procedure.campaign.task.given-to.missing}") @Size(max = 200,
				message = "{procedure.campaign.text.long}") @Nullable String givenTo,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn) {
}
