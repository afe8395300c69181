package vn.rasoat.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that {@code DB_URL} names, or one of its own. It writes through to the
 * disk as a server does that must not lose anything, unlike the ones of tests.
 */
final class LoadDatabase implements AutoCloseable {

	private final @Nullable EmbeddedPostgres server;

	private final String url;

	private final String user;

	private final String password;

	private LoadDatabase(@Nullable EmbeddedPostgres server, String url, String user, String password) {
		this.server = server;
		this.url = url;
		this.user = user;
		this.password = password;
	}

	static LoadDatabase open() throws IOException {
		String given = System.getenv("DB_URL");
		if (given != null) {
			return new LoadDatabase(null, given, System.getenv().getOrDefault("DB_USER", "postgres"),
					System.getenv().getOrDefault("DB_PASSWORD", ""));
		}
		return ofItsOwn();
	}

	/** For tests, which must not work in what a developer has. */
	static LoadDatabase ofItsOwn() throws IOException {
		EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("max_connections", "100")
			.setServerConfig("shared_buffers", "512MB")
			.setServerConfig("fsync", "on")
			.setRegisterShutdownHook(false)
			.start();
		return new LoadDatabase(server, server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
	}

	String url() {
		return this.url;
	}

	String user() {
		return this.user;
	}

	String password() {
		return this.password;
	}

	/** The same server, another schema. */
	String urlOf(String schema) throws SQLException {
		try (Connection connection = connect(); Statement statement = connection.createStatement()) {
			statement.execute("drop schema if exists " + schema + " cascade");
			statement.execute("create schema " + schema);
		}
		return this.url + (this.url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
	}

	Connection connect() throws SQLException {
		Properties properties = new Properties();
		properties.put("user", this.user);
		properties.put("password", this.password);
		return DriverManager.getConnection(this.url, properties);
	}

	@Override
	public void close() throws IOException {
		if (this.server != null) {
			this.server.close();
		}
	}

}
