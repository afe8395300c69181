package vn.rasoat.start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class OwnJvmTests {

	/** A test that started there would play its scenario in somebody's database. */
	@Test
	void settingsOfTheDeveloperStayOutside() {
		Map<String, String> environment = new TreeMap<>();
		List.of("DB_URL", "DB_USER", "DB_PASSWORD", "DB_POOL", "PORT", "BASE_URL", "MAIL_FROM", "SPRING_DATASOURCE_URL",
				"spring_profiles_active", "SPRING_MAIL_HOST", "SERVER_PORT", "RASOAT_DEMO_SCENARIO",
				"RA_SOAT_DEMO_SCENARIO", "CAMUNDA_BPM_ENABLED", "LOGGING_LEVEL_ROOT")
			.forEach((name) -> environment.put(name, "x"));
		List<String> needed = List.of("PATH", "HOME", "LANG", "JAVA_HOME", "TMPDIR", "DBUS_SESSION_BUS_ADDRESS");
		needed.forEach((name) -> environment.put(name, "x"));

		OwnJvm.forgetSettings(environment);

		assertThat(environment.keySet()).containsExactlyInAnyOrderElementsOf(needed);
	}

	@Test
	void oneThatHangsIsStoppedByWhoeverStopsTheTest() {
		OwnJvm hanging = hanging();
		Thread.currentThread().interrupt();

		assertThatThrownBy(hanging::ends).isInstanceOf(IllegalStateException.class);

		assertThat(Thread.interrupted()).isTrue();
		assertThat(hanging.isAlive()).isFalse();
	}

	@Test
	void nobodyWaitsOnInATestThatIsStopped() {
		Thread.currentThread().interrupt();
		assertThatThrownBy(() -> Waiting.until("never", Duration.ofMinutes(1), () -> false))
			.hasMessageContaining("never");
		assertThat(Thread.interrupted()).isTrue();
	}

	/** It reads what it is told, and is told nothing. */
	private static OwnJvm hanging() {
		String tests = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		return OwnJvm.start("hanging", Path.of(""), List.of("-cp", tests, Hanging.class.getName()));
	}

	static final class Hanging {

		private Hanging() {
		}

		public static void main(String[] arguments) throws java.io.IOException {
			if (System.in.read() >= 0) {
				throw new IllegalStateException("it was told something");
			}
		}

	}

}
