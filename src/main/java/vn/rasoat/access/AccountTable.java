package vn.rasoat.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.rasoat.language.Vietnamese;

/** Rows of the accounts. */
@Repository
class AccountTable {

	static final String COLUMNS = """
			a.id, a.username, a.display_name, a.email, a.locale, a.password_hash, a.must_change_password, a.disabled,
			a.locked_until, a.version""";

	private final JdbcClient jdbc;

	AccountTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Account> find(String username) {
		return this.jdbc.sql("select " + COLUMNS + " from access_account a where username = ?")
			.param(Account.normalised(username))
			.query(AccountTable::read)
			.optional();
	}

	Optional<Account> find(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from access_account a where id = ?")
			.param(id)
			.query(AccountTable::read)
			.optional();
	}

	long insert(String username, String displayName, @Nullable String email, String passwordHash, boolean mustChange) {
		var key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into access_account (username, display_name, email, locale, password_hash, must_change_password,
				disabled, failed_attempts, sort_key, search_text, created_at, version)
				values (:username, :name, :email, 'vi', :hash, :mustChange, false, 0, :sort, :search, :now, 0)""")
			.param("username", username)
			.param("name", displayName)
			.param("email", email)
			.param("hash", passwordHash)
			.param("mustChange", mustChange)
			.param("sort", Vietnamese.personSortKey(displayName))
			.param("search", Vietnamese.plain(displayName + " " + username))
			.param("now", OffsetDateTime.now(ZoneOffset.UTC))
			.update(key, "id");
		return Objects.requireNonNull(key.getKeyAs(Long.class), "the id of the row just inserted");
	}

	/**
	 * @return whether the row still had the version; otherwise somebody else changed it
	 * meanwhile
	 */
	boolean rename(long id, int version, String username, String displayName, @Nullable String email) {
		return this.jdbc.sql("""
				update access_account set display_name = :name, email = :email, sort_key = :sort, search_text = :search,
				version = version + 1 where id = :id and version = :version""")
			.param("name", displayName)
			.param("email", email)
			.param("sort", Vietnamese.personSortKey(displayName))
			.param("search", Vietnamese.plain(displayName + " " + username))
			.param("id", id)
			.param("version", version)
			.update() == 1;
	}

	void preferences(long id, @Nullable String email, Locale locale) {
		this.jdbc.sql("update access_account set email = ?, locale = ?, version = version + 1 where id = ?")
			.params(email, locale.getLanguage(), id)
			.update();
	}

	void password(long id, String hash, boolean mustChange) {
		this.jdbc.sql("""
				update access_account set password_hash = ?, must_change_password = ?, failed_attempts = 0,
				first_failed_at = null, locked_until = null, version = version + 1 where id = ?""")
			.params(hash, mustChange, id)
			.update();
	}

	void disabled(long id, boolean disabled) {
		this.jdbc.sql("update access_account set disabled = ?, version = version + 1 where id = ?")
			.params(disabled, id)
			.update();
	}

	static Account read(ResultSet row, int number) throws SQLException {
		OffsetDateTime lockedUntil = row.getObject("locked_until", OffsetDateTime.class);
		return new Account(row.getLong("id"), row.getString("username"), row.getString("display_name"),
				row.getString("email"), Locale.forLanguageTag(row.getString("locale")), row.getString("password_hash"),
				row.getBoolean("must_change_password"), row.getBoolean("disabled"),
				(lockedUntil == null) ? null : lockedUntil.toInstant(), row.getInt("version"));
	}

}
