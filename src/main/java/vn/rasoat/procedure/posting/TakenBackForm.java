package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

import vn.rasoat.form.TypedText;
import vn.rasoat.posting.TakenBack;

/**
 * A complaint taken back, as it was typed.
 *
 * @param lateReason why it is entered on a later day than it was taken back
 */
record TakenBackForm(
		@NotBlank(message = "{posting.withdrawal.error.by}") @Size(max = 100,
				message = "{posting.withdrawal.error.by}") @Nullable String by,
		@NotNull(message = "{posting.withdrawal.error.on}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
		@NotBlank(message = "{posting.withdrawal.error.paper}") @Size(max = 200,
				message = "{posting.withdrawal.error.paper}") @Nullable String paper,
		@NotBlank(message = "{posting.withdrawal.error.reason}") @Size(max = 500,
				message = "{posting.withdrawal.error.reason}") @Nullable String reason,
		@Size(max = 500, message = "{posting.withdrawal.error.lateReason}") @Nullable String lateReason) {

	TakenBackForm {
		lateReason = TypedText.said(lateReason);
	}

	static TakenBackForm empty(String complainant, LocalDate today) {
		return new TakenBackForm(complainant, today, null, null, null);
	}

	/** Whether it must be said, but is not, why it is entered only now. */
	boolean lacksReason(LocalDate today) {
		return this.lateReason == null && this.on != null && this.on.isBefore(today);
	}

	TakenBack toTakenBack() {
		return new TakenBack(Objects.requireNonNull(this.by).strip(), Objects.requireNonNull(this.on),
				Objects.requireNonNull(this.paper).strip(), Objects.requireNonNull(this.reason).strip());
	}

}
