package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import vn.rasoat.posting.Board;

/**
 * What a commune officer enters about the board and the loudspeakers; component names are
 * the keys in {@code hang-commune-list.form}.
 */
record HangCommuneListForm(String place, long paperId, LocalDate announcedOn, String announcement) {

	Board toBoard(LocalDate happenedOn) {
		return new Board(Board.Place.COMMUNE, this.place.strip(), happenedOn, this.paperId, this.announcedOn,
				this.announcement.strip());
	}

}
