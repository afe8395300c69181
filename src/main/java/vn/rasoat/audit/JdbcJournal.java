package vn.rasoat.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the journal in one table that is only ever added to. */
@Component
class JdbcJournal implements Journal {

	private static final int LONGEST_SUBJECT = 300;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final ObjectProvider<DisplayNames> names;

	private final WhoActs who;

	/**
	 * @param businessClock the shared business clock, as a plain clock because the
	 * calendar itself keeps a journal
	 */
	JdbcJournal(JdbcClient jdbc, JsonMapper json, Clock businessClock, ObjectProvider<DisplayNames> names,
			WhoActs who) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = businessClock;
		this.names = names;
		this.who = who;
	}

	@Override
	@Transactional
	public void record(Act act) {
		String username = this.who.name();
		this.jdbc.sql("""
				insert into audit_entry (case_key, action, subject, happened_on, entered_at, recorded_at, entered_by,
					entered_by_name, on_behalf_of, paper, reason, before_json, after_json)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(act.caseKey())
			.param(act.action())
			.param(shortened(act.subject()))
			.param(act.happenedOn())
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.param(Instant.now().atOffset(ZoneOffset.UTC))
			.param(username)
			.param(nameOf(username))
			.param(act.onBehalfOf())
			.param(act.paper())
			.param(act.reason())
			.param(this.json.writeValueAsString(act.before()))
			.param(this.json.writeValueAsString(act.after()))
			.update();
	}

	@Override
	public List<Entry> of(String caseKey) {
		return this.jdbc.sql("select * from audit_entry where case_key = ? order by id")
			.param(caseKey)
			.query(JdbcJournal::entry)
			.list();
	}

	@Override
	public List<Entry> page(String caseKey, @Nullable Long after, int atMost) {
		return this.jdbc.sql("select * from audit_entry where case_key = ? and id < ? order by id desc limit ?")
			.param(caseKey)
			.param((after != null) ? after : Long.MAX_VALUE)
			.param(atMost)
			.query(JdbcJournal::entry)
			.list();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getLong("id"), row.getString("case_key"), row.getString("action"),
				row.getString("subject"), row.getObject("happened_on", LocalDate.class),
				row.getObject("entered_at", OffsetDateTime.class).toInstant(), row.getString("entered_by"),
				row.getString("entered_by_name"), row.getString("on_behalf_of"), row.getString("paper"),
				row.getString("reason"), row.getString("before_json"), row.getString("after_json"));
	}

	/** The subject only names what the entry is about; its whole text lies elsewhere. */
	private static @Nullable String shortened(@Nullable String subject) {
		return (subject == null || subject.length() <= LONGEST_SUBJECT) ? subject
				: subject.substring(0, LONGEST_SUBJECT - 1) + "…";
	}

	private String nameOf(String username) {
		DisplayNames people = this.names.getIfAvailable();
		return (people == null || username.equals(WhoActs.SYSTEM)) ? username : people.of(username);
	}

}
