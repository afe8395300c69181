package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

import vn.rasoat.posting.TakenBack.Notice;

/**
 * The notice that the handling of a complaint stopped, as it was typed.
 *
 * @param paperId its scan, handed in before
 */
record StopNoticeForm(
		@NotBlank(message = "{posting.notice.error.number}") @Size(max = 100,
				message = "{posting.notice.error.number}") @Nullable String number,
		@NotNull(message = "{posting.notice.error.on}") @DateTimeFormat(
				iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
		@Nullable Long paperId) {

	Notice toNotice() {
		return new Notice(Objects.requireNonNull(this.number).strip(), Objects.requireNonNull(this.on), this.paperId);
	}

}
