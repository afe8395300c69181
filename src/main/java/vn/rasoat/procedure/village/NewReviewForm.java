package vn.rasoat.procedure.village;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** Village, year and dates of a review to be opened. */
record NewReviewForm(@NotBlank(message = "{procedure.new.village.missing}") @Nullable String village,
		@NotNull(message = "{procedure.new.year.missing}") @Nullable Integer reviewYear,
		@NotNull(message = "{procedure.new.date.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate surveyBy,
		@NotNull(message = "{procedure.new.date.missing}") @DateTimeFormat(
				iso = ISO.DATE) @Nullable LocalDate meetingBy,
		@NotNull(message = "{procedure.new.date.missing}") @DateTimeFormat(
				iso = ISO.DATE) @Nullable LocalDate minutesBy) {
}
