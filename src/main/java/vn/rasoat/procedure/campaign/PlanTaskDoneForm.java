package vn.rasoat.procedure.campaign;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import vn.rasoat.form.TypedText;

/**
 * A task of the plan was done.
 *
 * @param doneOn {@code null} for today
 */
public record PlanTaskDoneForm(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate doneOn,
		@Size(max = 200, message = "{procedure.campaign.text.long}") @Nullable String doneBy,
		@Size(max = 1000, message = "{procedure.campaign.text.long}") @Nullable String note) {

	public PlanTaskDoneForm {
		doneBy = TypedText.said(doneBy);
		note = TypedText.said(note);
	}

}
