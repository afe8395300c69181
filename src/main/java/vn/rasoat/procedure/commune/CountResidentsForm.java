package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Residents of each village; component names are the keys in
 * {@code count-residents.form}.
 */
record CountResidentsForm(LocalDate happenedOn, String source, List<Row> villages, @Nullable String onBehalfOf,
		@Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {

	/** A village; which one it is, the server says. */
	record Row(long village, int households, int persons) {
	}

}
