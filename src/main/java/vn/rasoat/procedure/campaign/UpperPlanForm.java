package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import vn.rasoat.area.Level;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.form.TypedText;

/**
 * A plan of an upper level; {@code level} stays empty above the provinces.
 */
record UpperPlanForm(
		@NotBlank(message = "{procedure.campaign.extension.number.missing}") @Size(max = 60,
				message = "{procedure.campaign.text.long}") @Nullable String number,
		@NotNull(message = "{procedure.new.date.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedOn,
		@NotBlank(message = "{procedure.campaign.upper.body.missing}") @Size(max = 200,
				message = "{procedure.campaign.text.long}") @Nullable String issuingBody,
		@Size(max = 500, message = "{procedure.campaign.text.long}") @Nullable String title, @Nullable Level level) {

	PlanDocument toDocument() {
		return new PlanDocument(Objects.requireNonNull(this.number), Objects.requireNonNull(this.issuedOn),
				Objects.requireNonNull(this.issuingBody), null, TypedText.said(this.title), this.level, null, null);
	}

}
