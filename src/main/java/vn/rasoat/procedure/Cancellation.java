package vn.rasoat.procedure;

import jakarta.validation.constraints.NotNull;

/**
 * Why a review is called off and by which paper.
 *
 * @param paper number of the document that calls it off
 */
public record Cancellation(@NotNull(message = "{procedure.refusal.cancellation-unfounded}") String reason,
		@NotNull(message = "{procedure.refusal.cancellation-unfounded}") String paper) {

	/** As the journal keeps it; refused without a reason or a paper. */
	public Cancellation founded() {
		if (this.reason.isBlank() || this.paper.isBlank()) {
			throw new CancellationUnfounded();
		}
		PaperTooLong.refuse(this.paper);
		return new Cancellation(this.reason.strip(), this.paper.strip());
	}

}
