package vn.rasoat.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.NotHappenedYet;
import vn.rasoat.form.TypedText;

/**
 * When something happened and on what it rests; the part every form of the procedure
 * shares. Legal clocks run from the day it happened, whenever it is entered.
 *
 * @param latePaper paper that must be named when it is entered on a later day
 */
public record Circumstances(LocalDate happenedOn, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String latePaper, @Nullable String lateReason) {

	/** A field left empty says nothing. */
	public Circumstances {
		onBehalfOf = TypedText.said(onBehalfOf);
		paper = TypedText.said(paper);
		latePaper = TypedText.said(latePaper);
		lateReason = TypedText.said(lateReason);
	}

	/** The paper, whether it had to be named or not. */
	@Nullable String anyPaper() {
		return (this.latePaper != null) ? this.latePaper : this.paper;
	}

	void check(LocalDate today) {
		NotHappenedYet.check(this.happenedOn, today);
	}

}
