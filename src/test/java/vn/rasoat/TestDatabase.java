package vn.rasoat;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** H2 in memory, or an embedded PostgreSQL where {@code -Ddatabase=postgresql}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		boolean postgres = "postgresql".equals(System.getProperty("database"));
		TestPropertyValues
			.of(postgres ? Postgres.properties() : new String[] { "DB_URL=jdbc:h2:mem:ra-soat;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000" })
			.applyTo(context);
	}

	private static final class Postgres {

		private static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		static String[] properties() {
			return new String[] { "DB_URL=" + SERVER.getJdbcUrl("postgres", "postgres"), "DB_USER=postgres",
					"DB_PASSWORD=postgres" };
		}

	}

}
