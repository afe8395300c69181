package vn.rasoat.calendar;

/**
 * A table, a day or the standing of one has changed: periods that run may end on another
 * day now. Published in the transaction that changed it.
 */
public record CalendarChanged() {
}
