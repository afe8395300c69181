package vn.rasoat.access;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.language.Vietnamese;

/** The accounts an admin may see, found by name without accents, by role and by state. */
@Component
class AccountList {

	static final int PAGE = 50;

	private final JdbcClient jdbc;

	AccountList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One more than a page, so that the caller knows whether there is a next one. */
	List<Account> find(Actor admin, Wanted wanted) {
		String text = Vietnamese.plain((wanted.text() == null) ? "" : wanted.text()).replaceAll("[!%_]", "!$0");
		return this.jdbc
			.sql("""
					select %s from access_account a where a.search_text like :text escape '!'
					and (cast(:role as varchar(30)) is null or exists (select 1 from access_grant g
						where g.account_id = a.id and g.role_name = :role and %s))
					and (:state = 'ANY' or (:state = 'DISABLED' and a.disabled) or (:state = 'LOCKED' and a.locked_until > :now)
						or (:state = 'ACTIVE' and not a.disabled))
					and not exists (select 1 from access_grant g where g.account_id = a.id and g.revoked_at is null
						and (g.valid_to is null or g.valid_to > :today)
						and not exists (select 1 from access_grant mine join access_account me on me.id = mine.account_id
							where me.username = :me and mine.role_name = 'ADMIN'
							and substring(g.area_path, 1, length(mine.area_path)) = mine.area_path
							and %s))
					order by a.sort_key, a.id limit :limit offset :offset"""
				.formatted(AccountTable.COLUMNS, GrantTable.IN_FORCE, GrantTable.IN_FORCE.replace("g.", "mine.")))
			.param("text", "%" + text + "%")
			.param("role", (wanted.role() == null) ? null : wanted.role().name())
			.param("state", ((wanted.state() == null) ? State.ANY : wanted.state()).name())
			.param("now", OffsetDateTime.now(ZoneOffset.UTC))
			.param("today", GrantTable.today())
			.param("me", admin.username())
			.param("limit", PAGE + 1)
			.param("offset", wanted.pageIndex() * PAGE)
			.query(AccountTable::read)
			.list();
	}

	enum State {

		ANY, ACTIVE, LOCKED, DISABLED

	}

	record Wanted(@Nullable String text, @Nullable Role role, @Nullable State state, @Nullable Integer page) {

		/** Nobody pages by hand beyond this; a number from outside must not overflow. */
		private static final int LAST_PAGE = 10_000;

		public int pageIndex() {
			return (this.page == null) ? 0 : Math.max(0, Math.min(this.page, LAST_PAGE));
		}

	}

}
