package vn.rasoat.language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.context.MessageSource;

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

	@Test
	void everyMessageWritesTheDaysItIsGiven() {
		MessageSource messages = messages();
		assertThat(messages.getMessage("area.refused.unknown", new Object[] { "30001", DAY }, VIETNAMESE))
			.contains("05/10/2026");
		assertThat(messages.getMessage("area.refused.unknown", new Object[] { "30001", DAY }, Locale.ENGLISH))
			.contains("5 Oct 2026");
		assertThat(messages.getMessage("engine.time-runs-forward-only", new Object[] { MOMENT }, VIETNAMESE))
			.contains("01:30 ngày 05/10/2026");
	}

	private static MessageSource messages() {
		MessageSourceProperties settings = new MessageSourceProperties();
		settings.setBasename(List.of("messages/area", "messages/engine"));
		settings.setFallbackToSystemLocale(false);
		return new MessagesWithPlaces().messageSource(settings);
	}

}
