package vn.rasoat.procedure.commune;

import java.util.List;

/**
 * That the list of each village is complete; component names are the keys in
 * {@code complete-lists.form}.
 */
record CompleteListsForm(List<Row> villages) {

	/** A village; which one it is, the server says. */
	record Row(long village, State state) {
	}

	/** What is confirmed; that nobody is to be reviewed must be said in so many words. */
	enum State {

		COMPLETE, EMPTY

	}

}
