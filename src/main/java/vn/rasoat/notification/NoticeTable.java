package vn.rasoat.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.rasoat.access.Person;
import vn.rasoat.area.AreaPath;

/** Rows of what people are told, one per person and fact. */
@Repository
class NoticeTable {

	private final JdbcClient jdbc;

	NoticeTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	boolean isTold(Person person, String factKey) {
		return this.jdbc.sql("select count(*) from notification_fact where recipient = ? and fact_key = ?")
			.params(person.username(), factKey)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * @param writtenAt business time
	 */
	void insert(Person person, Fact fact, MailTexts.Text text, Instant writtenAt) {
		this.jdbc.sql("""
				insert into notification_fact (recipient, fact_key, case_key, area_path, language, subject, body, path,
				pressing, written_at) values (:recipient, :fact, :case, :area, :language, :subject, :body, :path,
				:pressing, :written)""")
			.param("recipient", person.username())
			.param("fact", fact.key())
			.param("case", fact.caseKey())
			.param("area", fact.area().text())
			.param("language", person.locale().getLanguage())
			.param("subject", text.subject())
			.param("body", text.body())
			.param("path", fact.path())
			.param("pressing", fact.isPressing())
			.param("written", writtenAt.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * What waits to be gathered for a person: what presses first, then as it happened.
	 */
	List<Notice> waitingFor(String recipient) {
		return this.jdbc.sql("""
				select * from notification_fact where recipient = ? and digest_id is null
				order by pressing desc, id""").param(recipient).query(NoticeTable::read).list();
	}

	List<Notice> in(Collection<Long> mails) {
		return mails.isEmpty() ? List.of()
				: this.jdbc
					.sql("select * from notification_fact where digest_id in (:mails) order by pressing desc, id")
					.param("mails", mails)
					.query(NoticeTable::read)
					.list();
	}

	void gather(List<Notice> notices, long mail) {
		this.jdbc.sql("update notification_fact set digest_id = :mail where id in (:ids)")
			.param("mail", mail)
			.param("ids", notices.stream().map(Notice::id).toList())
			.update();
	}

	static Notice read(ResultSet row, int number) throws SQLException {
		long mail = row.getLong("digest_id");
		boolean gathered = !row.wasNull();
		return new Notice(row.getLong("id"), row.getString("recipient"), row.getString("case_key"),
				new AreaPath(row.getString("area_path")), row.getString("subject"), row.getString("body"),
				row.getString("path"), row.getBoolean("pressing"),
				row.getObject("written_at", OffsetDateTime.class).toInstant(), gathered ? mail : null);
	}

}
