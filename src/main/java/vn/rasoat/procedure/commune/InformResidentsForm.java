package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How residents were told; component names are the keys in {@code inform-residents.form}.
 */
record InformResidentsForm(LocalDate happenedOn, List<Means> means, @Nullable String remark,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {

	/** Ways to tell residents. */
	enum Means {

		LOUDSPEAKER, BOARD, MEETING, INTERNET, LEAFLET

	}

}
