package vn.rasoat.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * When something happened and on what it rests; the part every form of the procedure shares. Legal clocks run from the
 * day it happened, whenever it is entered.
 *
 * @param latePaper paper that must be named when it is entered on a later day
 */
record Circumstances(LocalDate happenedOn, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String latePaper, @Nullable String lateReason) {

	/** The paper, whether it had to be named or not. */
	@Nullable String anyPaper() {
		return (this.latePaper != null) ? this.latePaper : this.paper;
	}

	void check(LocalDate today) {
		if (this.happenedOn.isAfter(today)) {
			throw new NotHappenedYet(this.happenedOn);
		}
	}

}
