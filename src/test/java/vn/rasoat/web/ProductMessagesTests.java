package vn.rasoat.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import static org.assertj.core.api.Assertions.assertThat;

class ProductMessagesTests {

	private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

	private final MessageSource messages = new ProductMessages().messageSource(files("messages/calendar"));

	@Test
	void daysAreWrittenAsTheReaderWritesThem() {
		assertThat(text(Languages.VIETNAMESE, DAY)).contains("05/10/2026").doesNotContain("2026-10");
		assertThat(text(Locale.ENGLISH, DAY)).contains("5 Oct 2026");
	}

	@Test
	void momentsAreToldInVietnameseTime() {
		Instant beforeMidnight = Instant.parse("2026-10-05T16:59:00Z");
		assertThat(text(Languages.VIETNAMESE, beforeMidnight)).contains("23:59 ngày 05/10/2026");
	}

	@Test
	void aDayInsideANamedTextIsWrittenToo() {
		Object inner = new DefaultMessageSourceResolvable(new String[] { "calendar.refusal.not-happened-yet" },
				new Object[] { DAY });
		assertThat(text(Languages.VIETNAMESE, inner)).contains("05/10/2026");
	}

	private String text(Locale locale, Object argument) {
		return this.messages.getMessage("calendar.refusal.not-happened-yet", new Object[] { argument }, locale);
	}

	private static MessageSourceProperties files(String name) {
		MessageSourceProperties settings = new MessageSourceProperties();
		settings.setBasename(List.of(name));
		settings.setFallbackToSystemLocale(false);
		return settings;
	}

}
