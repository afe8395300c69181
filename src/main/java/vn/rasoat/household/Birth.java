package vn.rasoat.household;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import org.jspecify.annotations.Nullable;

/**
 * When somebody was born. Older people often know only the year, and then nothing more
 * may be made up.
 *
 * @param day the whole date, or {@code null} where only the year is known
 */
public record Birth(@Nullable LocalDate day, int inYear) {

	public static Birth on(LocalDate day) {
		return new Birth(day, day.getYear());
	}

	public static Birth in(int year) {
		return new Birth(null, year);
	}

	@Override
	public String toString() {
		return (this.day != null) ? this.day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))
				: Integer.toString(this.inYear);
	}

}
