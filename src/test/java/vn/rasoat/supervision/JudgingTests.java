package vn.rasoat.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.supervision.Cell.State;
import vn.rasoat.worklist.Due;

import static org.assertj.core.api.Assertions.assertThat;

/** How a step stands, on Tuesday 20/10/2026 at 8 in the morning. */
class JudgingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

	private final Judging judging = new Judging(JudgingTests::due);

	@Test
	void stepWithoutPartsIsNone() {
		assertThat(this.judging.judge(List.of())).isEqualTo(Cell.NONE);
	}

	/** Each asking reads the calendar, and a province has thousands of parts. */
	@Test
	void dateThatManyPartsShareIsAskedOnce() {
		AtomicInteger asked = new AtomicInteger();
		Judging counting = new Judging((end) -> {
			asked.incrementAndGet();
			return due(end);
		});

		counting.judge(List.of(open(30, true), open(30, true), open(30, false)));
		counting.judge(List.of(open(30, true)));

		assertThat(asked).hasValue(1);
	}

	@Test
	void doneOnTheDayOfTheLastPart() {
		Cell cell = this.judging.judge(List.of(done(5), done(12), done(9)));

		assertThat(cell.state()).isEqualTo(State.DONE);
		assertThat(cell.day()).isEqualTo(LocalDate.of(2026, 10, 12));
		assertThat(cell.done()).isEqualTo(3);
	}

	@Test
	void doneLateIsDone() {
		assertThat(this.judging.judge(List.of(new Part(true, true, end(9), LocalDate.of(2026, 10, 14), false))).state())
			.isEqualTo(State.DONE);
	}

	@Test
	void lateByTheDaysOfTheEarliestPart() {
		Cell cell = this.judging.judge(List.of(done(5), open(16, true), open(19, false), open(30, false)));

		assertThat(cell.state()).isEqualTo(State.LATE);
		assertThat(cell.day()).isEqualTo(LocalDate.of(2026, 10, 16));
		assertThat(cell.days()).isEqualTo(2);
		assertThat(cell.late()).isEqualTo(2);
		assertThat(cell.done()).isEqualTo(1);
		assertThat(cell.of()).isEqualTo(4);
	}

	@Test
	void lastDayItselfIsNotLate() {
		Cell cell = this.judging.judge(List.of(open(20, true)));

		assertThat(cell.state()).isEqualTo(State.SOON);
		assertThat(cell.days()).isZero();
	}

	@Test
	void notBegunStepIsLateAllTheSame() {
		assertThat(this.judging.judge(List.of(open(19, false))).state()).isEqualTo(State.LATE);
	}

	@Test
	void missedAtStartIsShownButNotLate() {
		Cell cell = this.judging.judge(List.of(Part.open(true, end(9), LocalDate.of(2026, 10, 10))));

		assertThat(cell.state()).isEqualTo(State.MISSED_AT_START);
		assertThat(cell.lateBy()).isZero();
	}

	@Test
	void dateOnTheDayOfTheStartWasNotMissedYet() {
		assertThat(this.judging.judge(List.of(Part.open(true, end(9), LocalDate.of(2026, 10, 9)))).state())
			.isEqualTo(State.LATE);
	}

	@Test
	void oneLatePartOutweighsOneMissedAtStart() {
		Cell cell = this.judging.judge(List.of(Part.open(true, end(9), LocalDate.of(2026, 10, 10)), open(19, true)));

		assertThat(cell.state()).isEqualTo(State.LATE);
		assertThat(cell.days()).isEqualTo(1);
	}

	@Test
	void runningOrNotBegunWhileTheDateIsFar() {
		assertThat(this.judging.judge(List.of(open(30, false), open(30, false))).state()).isEqualTo(State.NOT_BEGUN);
		assertThat(this.judging.judge(List.of(open(30, true), open(30, false))).state()).isEqualTo(State.RUNNING);
		assertThat(this.judging.judge(List.of(done(9), open(30, false))).state()).isEqualTo(State.RUNNING);
	}

	@Test
	void partWithoutDateIsNeverLate() {
		assertThat(this.judging.judge(List.of(Part.open(true, null, null))).state()).isEqualTo(State.RUNNING);
	}

	private static Part done(int day) {
		return new Part(true, true, null, LocalDate.of(2026, 10, day), false);
	}

	private static Part open(int lastDay, boolean begun) {
		return Part.open(begun, end(lastDay), LocalDate.of(2026, 10, 1));
	}

	private static Instant end(int lastDay) {
		return WorkingDays.endOf(LocalDate.of(2026, 10, lastDay));
	}

	/** Monday to Friday, three days are soon. */
	private static Due due(@Nullable Instant end) {
		if (end == null) {
			return Due.NONE;
		}
		LocalDate last = end.minusNanos(1).atZone(BusinessClock.ZONE).toLocalDate();
		LocalDate first = last.isBefore(TODAY) ? last : TODAY;
		int days = (int) first.plusDays(1)
			.datesUntil((last.isBefore(TODAY) ? TODAY : last).plusDays(1))
			.filter((day) -> day.getDayOfWeek().getValue() < 6)
			.count();
		Due.State state = last.isBefore(TODAY) ? Due.State.LATE
				: last.equals(TODAY) ? Due.State.TODAY : (days <= 3) ? Due.State.SOON : Due.State.LATER;
		return new Due(last, state, (state == Due.State.LATE) ? -days : days);
	}

}
