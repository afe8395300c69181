package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import vn.rasoat.posting.Board;

/**
 * What a village head enters about the board; component names are the keys in
 * {@code hang-village-list.form}.
 */
record HangVillageListForm(String place, long paperId) {

	Board toBoard(LocalDate happenedOn) {
		return new Board(Board.Place.VILLAGE, this.place.strip(), happenedOn, this.paperId, null, null);
	}

}
