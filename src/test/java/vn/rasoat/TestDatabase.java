package vn.rasoat;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** H2 in memory, or an embedded PostgreSQL where {@code -Ddatabase=postgresql}. */
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		boolean postgres = "postgresql".equals(System.getProperty("database"));
		TestPropertyValues
			.of(postgres ? Postgres.properties()
					: new String[] { "DB_URL=jdbc:h2:mem:ra-soat;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000" })
			.applyTo(context);
	}

	private static final class Postgres {

		private static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				EmbeddedPostgres server = EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "100")
					.setRegisterShutdownHook(false)
					.start();
				// after the context, which still asks the database while it closes
				SpringApplication.getShutdownHandlers().add(() -> stop(server));
				return server;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static void stop(EmbeddedPostgres server) {
			try {
				server.close();
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
