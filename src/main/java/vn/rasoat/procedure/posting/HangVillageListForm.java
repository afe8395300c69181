package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.posting.Board;

/**
 * What a village head enters about the board; component names are the keys in
 * {@code hang-village-list.form}.
 */
record HangVillageListForm(LocalDate happenedOn, String place, long paperId, @Nullable String onBehalfOf,
		@Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {

	Board toBoard() {
		return new Board(Board.Place.VILLAGE, this.place.strip(), this.happenedOn, this.paperId, null, null);
	}

}
