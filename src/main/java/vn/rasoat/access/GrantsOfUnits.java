package vn.rasoat.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.AreaPath;

/** Roles of people whose unit passes into another. */
@Component
@Transactional
public class GrantsOfUnits {

	private static final String HELD = """
			select g.id, a.username, a.display_name, g.role_name, g.area_path, g.valid_from, g.valid_to
			from access_grant g join access_account a on a.id = g.account_id
			where g.revoked_at is null and (g.valid_to is null or g.valid_to > :today) and\s""";

	private final JdbcClient jdbc;

	private final GrantTable grants;

	private final ApplicationEventPublisher events;

	GrantsOfUnits(JdbcClient jdbc, GrantTable grants, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.grants = grants;
		this.events = events;
	}

	/** Roles at exactly this place that hold or have yet to begin. */
	@Transactional(readOnly = true)
	public List<HeldGrant> at(AreaPath place) {
		return this.jdbc.sql(HELD + "g.area_path = :place order by a.sort_key, g.id")
			.param("today", GrantTable.today())
			.param("place", place.text())
			.query(GrantsOfUnits::held)
			.list();
	}

	/** Ends the role at the old place; from that day on it holds at the new one. */
	public void pass(HeldGrant grant, AreaPath place, LocalDate day) {
		twin(grant, place, day);
		end(grant, day);
	}

	/** Gives the same role at another place from that day on. */
	public void twin(HeldGrant grant, AreaPath place, LocalDate day) {
		long account = account(grant);
		boolean held = this.grants.rows(account)
			.stream()
			.anyMatch((row) -> row.role() == grant.role() && row.area().equals(place.text()) && row.validTo() == null);
		if (held) {
			return;
		}
		LocalDate from = grant.validFrom().isAfter(day) ? grant.validFrom() : day;
		this.grants.insert(account, new Grant(grant.role(), place.text()), from, grant.validTo());
		this.events.publishEvent(new AccountChanged(grant.username(), "account.followed", Map.of("role",
				grant.role().key(), "before", grant.area().text(), "area", place.text(), "from", from.toString())));
	}

	/** A role that began after that day never held at a place that no longer stood. */
	public void end(HeldGrant grant, LocalDate day) {
		boolean began = grant.validFrom().isBefore(day);
		this.jdbc.sql("update access_grant set valid_to = ?, revoked_at = ? where id = ?")
			.params(began ? day : grant.validTo(), began ? null : OffsetDateTime.now(ZoneOffset.UTC), grant.id())
			.update();
		this.events.publishEvent(new AccountChanged(grant.username(), "account.grant-ended",
				Map.of("role", grant.role().key(), "area", grant.area().text(), "to", day.toString())));
	}

	private long account(HeldGrant grant) {
		return this.jdbc.sql("select account_id from access_grant where id = ?")
			.param(grant.id())
			.query(Long.class)
			.single();
	}

	private static HeldGrant held(ResultSet row, int number) throws SQLException {
		@Nullable LocalDate to = row.getObject("valid_to", LocalDate.class);
		return new HeldGrant(row.getLong("id"), row.getString("username"), row.getString("display_name"),
				Role.valueOf(row.getString("role_name")), new AreaPath(row.getString("area_path")),
				row.getObject("valid_from", LocalDate.class), to);
	}

}
