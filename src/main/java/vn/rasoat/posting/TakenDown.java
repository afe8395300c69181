package vn.rasoat.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A list that was taken off its board.
 *
 * @param by who took it down
 * @param seenBy who saw it, if anybody did
 */
public record TakenDown(Board.Place kind, LocalDate on, String by, @Nullable String seenBy) {
}
