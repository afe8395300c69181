package vn.rasoat;

import java.util.UUID;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database as an earlier version made it, to be filled and then updated. */
public final class OlderDatabase {

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	/**
	 * @param version the last migration it knows
	 */
	public OlderDatabase(String version) {
		migrate(version);
	}

	public void update() {
		migrate("latest");
	}

	public JdbcClient jdbc() {
		return JdbcClient.create(this.database);
	}

	private void migrate(String version) {
		Flyway.configure()
			.dataSource(this.database)
			.locations("classpath:db/migration")
			.target(version)
			.load()
			.migrate();
	}

}
