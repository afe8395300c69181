package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

import vn.rasoat.form.TypedText;
import vn.rasoat.posting.Complaint.Answer;

/** The answer to a remark, as it was typed. */
record RemarkAnswer(
		@NotBlank(message = "{posting.remark.error.reasons}") @Size(max = 4000,
				message = "{posting.remark.error.reasons}") @Nullable String reasons,
		@NotNull(message = "{posting.remark.error.answeredOn}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate answeredOn,
		@Size(max = 100, message = "{posting.remark.error.letterNumber}") @Nullable String letterNumber,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate letterDate) {

	Answer toAnswer() {
		String letter = this.letterNumber;
		return new Answer(null, Objects.requireNonNull(this.reasons).strip(), TypedText.said(letter), this.letterDate,
				Objects.requireNonNull(this.answeredOn));
	}

}
