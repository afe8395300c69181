package vn.rasoat.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailSettingsTests {

	private final Instant now = Instant.parse("2026-10-05T01:00:00Z");

	private final MailSettings settings = new MailSettings("a@b", 30, Duration.ofMinutes(1), Duration.ofHours(1),
			Duration.ofMinutes(10), Duration.ofHours(1), 200, 25);

	@Test
	void waitsTwiceAsLongEachTimeUpToTheLongest() {
		assertThat(this.settings.nextAttempt(this.now, 1)).isEqualTo(this.now.plusSeconds(60));
		assertThat(this.settings.nextAttempt(this.now, 3)).isEqualTo(this.now.plusSeconds(240));
		assertThat(this.settings.nextAttempt(this.now, 9)).isEqualTo(this.now.plusSeconds(3600));
		assertThat(this.settings.nextAttempt(this.now, 2_000_000)).isEqualTo(this.now.plusSeconds(3600));
	}

	@Test
	void linksHaveOneSlash() {
		assertThat(new ProductAddress(URI.create("https://rasoat.example/")).link("/mail"))
			.isEqualTo("https://rasoat.example/mail");
	}

}
