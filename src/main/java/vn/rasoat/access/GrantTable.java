package vn.rasoat.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.rasoat.area.AreaPath;
import vn.rasoat.language.WrittenDays;

/**
 * Rows of the grants. Whether one is in force is a matter of security and so of the real
 * day, never of a shifted one.
 */
@Repository
class GrantTable {

	/** Needs {@code :today}. */
	static final String IN_FORCE = """
			g.revoked_at is null and g.valid_from <= :today and (g.valid_to is null or g.valid_to > :today)""";

	private final JdbcClient jdbc;

	GrantTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static LocalDate today() {
		return LocalDate.now(WrittenDays.ZONE);
	}

	List<Grant> inForce(long account) {
		return this.jdbc.sql("""
				select distinct g.role_name, g.area_path from access_grant g where g.account_id = :account and %s
				order by g.area_path, g.role_name""".formatted(IN_FORCE))
			.param("account", account)
			.param("today", today())
			.query((row, number) -> new Grant(Role.valueOf(row.getString(1)), row.getString(2)))
			.list();
	}

	/** Everything not revoked, also what is over or has yet to begin. */
	List<GrantRow> rows(long account) {
		return this.jdbc.sql("""
				select id, role_name, area_path, valid_from, valid_to from access_grant
				where account_id = ? and revoked_at is null order by area_path, role_name, valid_from""")
			.param(account)
			.query((row, number) -> new GrantRow(row.getLong(1), Role.valueOf(row.getString(2)), row.getString(3),
					row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)))
			.list();
	}

	List<Account> holders(Role role, AreaPath place) {
		return this.jdbc.sql("""
				select %s from access_account a where a.disabled = false and exists (select 1 from access_grant g
				where g.account_id = a.id and g.role_name = :role
				and substring(cast(:place as varchar(200)), 1, length(g.area_path)) = g.area_path and %s)
				order by a.sort_key, a.id""".formatted(AccountTable.COLUMNS, IN_FORCE))
			.param("role", role.name())
			.param("place", place.text())
			.param("today", today())
			.query(AccountTable::read)
			.list();
	}

	void insert(long account, Grant grant, LocalDate from, @Nullable LocalDate to) {
		this.jdbc.sql("""
				insert into access_grant (account_id, role_name, area_path, valid_from, valid_to)
				values (:account, :role, :area, :from, :to)""")
			.param("account", account)
			.param("role", grant.role().name())
			.param("area", grant.area())
			.param("from", from)
			.param("to", to)
			.update();
	}

	int revoke(long account, Role role, String area) {
		return this.jdbc.sql("""
				update access_grant set revoked_at = ? where account_id = ? and role_name = ? and area_path = ?
				and revoked_at is null""")
			.params(OffsetDateTime.now(ZoneOffset.UTC), account, role.name(), area)
			.update();
	}

	/**
	 * Accounts that may administer the whole country for good. Their rows stay locked
	 * until the end of the transaction, so that two admins cannot remove each other at
	 * the same moment.
	 */
	List<Long> lockAdmins() {
		return this.jdbc.sql("""
				select a.id from access_account a where a.disabled = false and exists (select 1 from access_grant g
				where g.account_id = a.id and g.role_name = 'ADMIN' and g.area_path = '/' and g.valid_to is null and %s)
				order by a.id for update""".formatted(IN_FORCE)).param("today", today()).query(Long.class).list();
	}

	record GrantRow(long id, Role role, String area, LocalDate validFrom, @Nullable LocalDate validTo) {

		/** Whether it will never be in force again; one that has yet to begin counts. */
		boolean isOver() {
			return this.validTo != null && !today().isBefore(this.validTo);
		}

		public boolean inForce() {
			LocalDate today = today();
			return !today.isBefore(this.validFrom) && (this.validTo == null || today.isBefore(this.validTo));
		}

	}

}
