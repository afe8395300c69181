package vn.rasoat.procedure.commune;

import java.util.List;

/**
 * Residents of each village; component names are the keys in
 * {@code count-residents.form}.
 */
record CountResidentsForm(String source, List<Row> villages) {

	/** A village; which one it is, the server says. */
	record Row(long village, int households, int persons) {
	}

}
