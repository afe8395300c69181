package vn.rasoat.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.rasoat.TestTime;
import vn.rasoat.engine.TimeTravel;

/** The days of a journey; what is due in between happens at its own instant. */
final class Days {

	private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private static final Duration WORK = Duration.ofMinutes(10);

	private final TimeTravel travel;

	private LocalDate today;

	private Instant now;

	Days(TimeTravel travel, LocalDate first) {
		this(travel, first, TestTime.at(first, 8));
		TestTime.set(first);
	}

	Days(TimeTravel travel, LocalDate today, Instant now) {
		this.travel = travel;
		this.today = today;
		this.now = now;
	}

	/** The day of that month comes, with its hour. */
	void comes(int day, int month, int hour) {
		this.today = LocalDate.of(this.today.getYear(), month, day);
		this.now = TestTime.at(this.today, hour);
		settle();
	}

	/**
	 * What waits for the engine is done before anybody goes on. A piece of work takes a
	 * while, and the engine's own time has run on meanwhile.
	 */
	void settle() {
		this.now = this.now.plus(WORK);
		this.travel.until(this.now);
	}

	/** As it is typed into a form. */
	String today() {
		return written(this.today);
	}

	/** A day of the same year. */
	String written(int day, int month) {
		return written(LocalDate.of(this.today.getYear(), month, day));
	}

	static String written(LocalDate day) {
		return WRITTEN.format(day);
	}

}
