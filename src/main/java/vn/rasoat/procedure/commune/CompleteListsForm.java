package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That the list of each village is complete; component names are the keys in
 * {@code complete-lists.form}.
 */
record CompleteListsForm(LocalDate happenedOn, List<Row> villages, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String latePaper, @Nullable String lateReason) {

	/** A village; which one it is, the server says. */
	record Row(long village, State state) {
	}

	/** What is confirmed; that nobody is to be reviewed must be said in so many words. */
	enum State {

		COMPLETE, EMPTY

	}

}
