package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import vn.rasoat.procedure.MilestoneDays;

/**
 * A document that moves dates of a campaign or those a commune gave itself; a date left
 * empty stays as it is.
 */
public record ExtensionForm(
		@NotBlank(message = "{procedure.campaign.extension.number.missing}") @Size(max = 60,
				message = "{procedure.campaign.text.long}") @Nullable String number,
		@NotNull(message = "{procedure.new.date.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate issuedOn,
		@Size(max = 200, message = "{procedure.campaign.text.long}") @Nullable String signer,
		@NotBlank(message = "{procedure.campaign.extension.reason.missing}") @Size(max = 1000,
				message = "{procedure.campaign.text.long}") @Nullable String reason,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate committee,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate training,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate listing,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate survey,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate meeting,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate minutes,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate posting,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate report,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate decision,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate preliminary,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate official,
		@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate windowTo, @Nullable Boolean acknowledged) {

	public PlanExtension toExtension() {
		return new PlanExtension(Objects.requireNonNull(this.number), Objects.requireNonNull(this.issuedOn),
				this.signer, Objects.requireNonNull(this.reason).strip(), MilestoneDays.in(this, ""), this.windowTo);
	}

	public boolean isAcknowledged() {
		return Boolean.TRUE.equals(this.acknowledged);
	}

}
