package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.posting.Board;

/**
 * What a commune officer enters about the board and the loudspeakers; component names are
 * the keys in {@code hang-commune-list.form}.
 */
record HangCommuneListForm(LocalDate happenedOn, String place, long paperId, LocalDate announcedOn, String announcement,
		@Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {

	Board toBoard() {
		return new Board(Board.Place.COMMUNE, this.place.strip(), this.happenedOn, this.paperId, this.announcedOn,
				this.announcement.strip());
	}

}
