package vn.rasoat.procedure.commune;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How residents were told; component names are the keys in {@code inform-residents.form}.
 */
record InformResidentsForm(List<Means> means, @Nullable String remark) {

	/** Ways to tell residents. */
	enum Means {

		LOUDSPEAKER, BOARD, MEETING, INTERNET, LEAFLET

	}

}
