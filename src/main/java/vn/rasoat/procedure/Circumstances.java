package vn.rasoat.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.NotHappenedYet;

/**
 * When something happened and on what it rests; the part every form of the procedure
 * shares. Legal clocks run from the day it happened, whenever it is entered.
 *
 * @param latePaper paper that must be named when it is entered on a later day
 */
record Circumstances(LocalDate happenedOn, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String latePaper, @Nullable String lateReason) {

	/** A field left empty says nothing. */
	Circumstances {
		onBehalfOf = said(onBehalfOf);
		paper = said(paper);
		latePaper = said(latePaper);
		lateReason = said(lateReason);
	}

	/** The paper, whether it had to be named or not. */
	@Nullable String anyPaper() {
		return (this.latePaper != null) ? this.latePaper : this.paper;
	}

	void check(LocalDate today) {
		NotHappenedYet.check(this.happenedOn, today);
	}

	private static @Nullable String said(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
