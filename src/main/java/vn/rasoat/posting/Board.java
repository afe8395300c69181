package vn.rasoat.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A place where a list hangs.
 *
 * @param hungOn day on which it was really hung
 * @param paperId photograph or record that proves it
 * @param announcedOn day on which the commune's loudspeakers told it
 * @param announcement what was read out
 */
public record Board(Place kind, String place, LocalDate hungOn, long paperId, @Nullable LocalDate announcedOn,
		@Nullable String announcement) {

	/** The law asks for both. */
	public enum Place {

		VILLAGE, COMMUNE

	}

}
