package vn.rasoat.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DayCountTests {

	private static final LocalDate START = LocalDate.of(2026, 1, 1);

	@Property
	void skipsAndCountsEveryDayOnTheWayExactlyOnce(@ForAll @IntRange(max = 300) int offset,
			@ForAll @IntRange(min = 1, max = 40) int days,
			@ForAll @Size(max = 30) Set<@IntRange(max = 400) Integer> exceptions) {
		LocalDate from = START.plusDays(offset);
		DayCount count = count(exceptions);
		DayCount.Result result = count.after(from, days);
		assertThat(count.isWorking(result.date())).isTrue();
		assertThat(result.skipped()).allMatch((day) -> day.isAfter(from) && day.isBefore(result.date()))
			.noneMatch(count::isWorking);
		assertThat(ChronoUnit.DAYS.between(from, result.date())).isEqualTo((long) days + result.skipped().size());
	}

	@Property
	void betweenUndoesAfter(@ForAll @IntRange(max = 300) int offset, @ForAll @IntRange(min = 1, max = 40) int days,
			@ForAll @Size(max = 30) Set<@IntRange(max = 400) Integer> exceptions) {
		LocalDate from = START.plusDays(offset);
		DayCount count = count(exceptions);
		LocalDate end = count.after(from, days).date();
		assertThat(count.between(from, end)).isEqualTo(days);
		assertThat(count.between(end, from)).isEqualTo(-days);
	}

	@Property
	void aLongerPeriodEndsLater(@ForAll @IntRange(max = 300) int offset, @ForAll @IntRange(min = 1, max = 40) int days,
			@ForAll @Size(max = 30) Set<@IntRange(max = 400) Integer> exceptions) {
		DayCount count = count(exceptions);
		LocalDate from = START.plusDays(offset);
		assertThat(count.after(from, days + 1).date()).isAfter(count.after(from, days).date());
	}

	@Test
	void refusesPeriodsWithoutDays() {
		assertThatThrownBy(() -> count(Set.of()).after(START, 0)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void unconfirmedDayMarksTheResultEvenWhileItDoesNotCount() {
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		CalendarDay announced = new CalendarDay(1, tuesday, DayKind.PUBLIC_HOLIDAY, "a", "b", "s", false, false);
		DayCount count = new DayCount((year) -> new CalendarYear(year, true, "s", List.of(announced)));
		assertThat(count.after(tuesday.minusDays(1), 1)).isEqualTo(new DayCount.Result(tuesday, true, List.of()));
		assertThat(count.after(tuesday, 1).provisional()).isFalse();
	}

	@Test
	void unconfirmedHolidayOnASundayChangesNothing() {
		LocalDate sunday = LocalDate.of(2026, 11, 22);
		CalendarDay day = new CalendarDay(1, sunday, DayKind.PUBLIC_HOLIDAY, "a", "b", "s", false, true);
		DayCount count = new DayCount((year) -> new CalendarYear(year, true, "s", List.of(day)));
		assertThat(count.after(sunday.minusDays(2), 1).provisional()).isFalse();
	}

	@Test
	void provisionalYearMarksTheResult() {
		DayCount count = new DayCount((year) -> new CalendarYear(year, year < 2027, "s", List.of()));
		assertThat(count.after(LocalDate.of(2026, 12, 30), 1).provisional()).isFalse();
		assertThat(count.after(LocalDate.of(2026, 12, 30), 2).provisional()).isTrue();
	}

	/** A doubt on the way stays, however certain the last day is. */
	@Test
	void unconfirmedDayOnTheWayMarksTheResult() {
		LocalDate tuesday = LocalDate.of(2026, 11, 24);
		CalendarDay announced = new CalendarDay(1, tuesday, DayKind.PUBLIC_HOLIDAY, "a", "b", "s", false, false);
		DayCount count = new DayCount((year) -> new CalendarYear(year, true, "s", List.of(announced)));
		assertThat(count.after(tuesday.minusDays(1), 3).provisional()).isTrue();
	}

	/** Each exception turns a weekday into a day off and a weekend into a working day. */
	private static DayCount count(Set<Integer> exceptions) {
		List<CalendarDay> days = new ArrayList<>();
		for (Integer offset : new HashSet<>(exceptions)) {
			LocalDate date = START.plusDays(offset);
			DayKind kind = CalendarYear.isWeekend(date) ? DayKind.SWAPPED_WORKING : DayKind.SWAPPED_OFF;
			days.add(new CalendarDay(offset, date, kind, "a", "b", "s", true, true));
		}
		return new DayCount((year) -> new CalendarYear(year, true, "s", days));
	}

}
