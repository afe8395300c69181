package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import vn.rasoat.cycle.PlanMilestone;

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
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		put(days, PlanMilestone.COMMITTEE, this.committee);
		put(days, PlanMilestone.TRAINING, this.training);
		put(days, PlanMilestone.LISTING, this.listing);
		put(days, PlanMilestone.SURVEY, this.survey);
		put(days, PlanMilestone.MEETING, this.meeting);
		put(days, PlanMilestone.MINUTES, this.minutes);
		put(days, PlanMilestone.POSTING, this.posting);
		put(days, PlanMilestone.REPORT, this.report);
		put(days, PlanMilestone.DECISION, this.decision);
		put(days, PlanMilestone.PRELIMINARY, this.preliminary);
		put(days, PlanMilestone.OFFICIAL, this.official);
		return new PlanExtension(Objects.requireNonNull(this.number), Objects.requireNonNull(this.issuedOn),
				this.signer, Objects.requireNonNull(this.reason).strip(), days, this.windowTo);
	}

	public boolean isAcknowledged() {
		return Boolean.TRUE.equals(this.acknowledged);
	}

	private static void put(Map<PlanMilestone, LocalDate> days, PlanMilestone milestone, @Nullable LocalDate day) {
		if (day != null) {
			days.put(milestone, day);
		}
	}

}
