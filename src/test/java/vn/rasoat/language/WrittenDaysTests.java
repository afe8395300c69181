package vn.rasoat.language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenDaysTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

	/** The day in Vietnam, where it is tomorrow already. */
	private static final Instant MOMENT = Instant.parse("2026-10-04T18:30:00Z");

	@Test
	void daysAreWrittenAsTheReaderWritesThem() {
		assertThat(WrittenDays.day(DAY, VIETNAMESE)).isEqualTo("05/10/2026");
		assertThat(WrittenDays.day(DAY, Locale.ENGLISH)).isEqualTo("5 Oct 2026");
		assertThat(WrittenDays.longDay(DAY, VIETNAMESE)).isEqualTo("Thứ Hai, 05/10/2026");
		assertThat(WrittenDays.moment(MOMENT, VIETNAMESE)).isEqualTo("01:30 ngày 05/10/2026");
		assertThat(WrittenDays.day(DAY, null)).isEqualTo("05/10/2026");
	}

}
