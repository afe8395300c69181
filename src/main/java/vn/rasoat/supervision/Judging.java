package vn.rasoat.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.rasoat.supervision.Cell.State;
import vn.rasoat.worklist.Due;

/**
 * Says of the parts of a step how it stands in the commune. Late is the date against the
 * clock, asked anew for each table and kept nowhere. Thousands of parts share a few dates
 * of a plan, so each date is asked once.
 */
final class Judging {

	private final Function<@Nullable Instant, Due> dates;

	private final Map<Instant, Due> asked = new HashMap<>();

	/**
	 * @param dates says of the end of a time how far away it is
	 */
	Judging(Function<@Nullable Instant, Due> dates) {
		this.dates = dates;
	}

	Cell judge(List<Part> parts) {
		if (parts.isEmpty()) {
			return Cell.NONE;
		}
		List<Part> open = parts.stream().filter((part) -> !part.done()).toList();
		int done = parts.size() - open.size();
		if (open.isEmpty()) {
			LocalDate last = parts.stream()
				.map(Part::doneOn)
				.filter(Objects::nonNull)
				.max(Comparator.naturalOrder())
				.orElse(null);
			return new Cell(State.DONE, done, parts.size(), last, null, 0);
		}
		List<Due> late = dues(open.stream().filter((part) -> !part.missedAtStart()), Due.State.LATE);
		if (!late.isEmpty()) {
			return cell(State.LATE, done, parts, first(late), late.size());
		}
		List<Due> missed = dues(open.stream().filter(Part::missedAtStart), Due.State.LATE);
		if (!missed.isEmpty()) {
			return cell(State.MISSED_AT_START, done, parts, first(missed), 0);
		}
		List<Due> soon = Stream
			.concat(dues(open.stream(), Due.State.TODAY).stream(), dues(open.stream(), Due.State.SOON).stream())
			.toList();
		if (!soon.isEmpty()) {
			return cell(State.SOON, done, parts, first(soon), 0);
		}
		boolean begun = done > 0 || open.stream().anyMatch(Part::begun);
		return cell(begun ? State.RUNNING : State.NOT_BEGUN, done, parts, first(dues(open.stream(), Due.State.LATER)),
				0);
	}

	private List<Due> dues(Stream<Part> parts, Due.State state) {
		return parts.map(this::due).filter((due) -> due.state() == state).toList();
	}

	private Due due(Part part) {
		Instant end = part.due();
		return (end == null) ? this.dates.apply(null) : this.asked.computeIfAbsent(end, this.dates::apply);
	}

	private static @Nullable Due first(List<Due> dues) {
		return dues.stream()
			.min(Comparator.comparing(Due::lastDay, Comparator.nullsLast(Comparator.naturalOrder())))
			.orElse(null);
	}

	private static Cell cell(State state, int done, List<Part> parts, @Nullable Due due, int late) {
		if (due == null) {
			return new Cell(state, done, parts.size(), null, null, late);
		}
		return new Cell(state, done, parts.size(), due.lastDay(), (due.workingDays() == null) ? null : due.days(),
				late);
	}

}
