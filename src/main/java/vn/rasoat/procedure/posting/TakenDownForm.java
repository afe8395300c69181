package vn.rasoat.procedure.posting;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

import vn.rasoat.form.TypedText;
import vn.rasoat.posting.Board;
import vn.rasoat.posting.TakenDown;

/** Who took a list off a board, when, and who saw it. */
record TakenDownForm(@NotNull(message = "{posting.taken-down.missing}") Board.@Nullable Place kind,
		@NotNull(message = "{posting.taken-down.missing}") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
		@NotBlank(message = "{posting.taken-down.missing}") @Size(max = 200,
				message = "{posting.taken-down.missing}") @Nullable String by,
		@Size(max = 200, message = "{posting.taken-down.missing}") @Nullable String seenBy) {

	TakenDown toTakenDown() {
		return new TakenDown(Objects.requireNonNull(this.kind), Objects.requireNonNull(this.on),
				Objects.requireNonNull(this.by).strip(), TypedText.said(this.seenBy));
	}

}
