package vn.rasoat.notification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Role;
import vn.rasoat.notification.Mail.Status;

/**
 * The mails somebody may see, newest first: the own ones, and an admin's those of the
 * areas he administers as a whole.
 */
@Component
class MailList {

	private final JdbcClient jdbc;

	private final NoticeTable notices;

	private final MailSettings settings;

	MailList(JdbcClient jdbc, NoticeTable notices, MailSettings settings) {
		this.jdbc = jdbc;
		this.notices = notices;
		this.settings = settings;
	}

	/**
	 * @param status key of a status, or nothing for all
	 * @param before id after which the page goes on
	 */
	Page page(Actor actor, @Nullable String status, @Nullable Long before) {
		List<Mail> found = seen("notification_digest", "(:status = '' or status = :status) and id < :before", actor)
			.param("status", status(status))
			.param("before", (before != null) ? before : Long.MAX_VALUE)
			.param("limit", this.settings.pageSize() + 1)
			.query(MailRow::read)
			.list();
		boolean more = found.size() > this.settings.pageSize();
		List<Mail> shown = more ? found.subList(0, this.settings.pageSize()) : found;
		List<Notice> notices = this.notices.in(shown.stream().map(Mail::id).toList());
		return new Page(shown.stream().map((mail) -> mail.with(notices)).toList(),
				more ? shown.get(shown.size() - 1).id() : null);
	}

	/** What waits for the next mail, newest first. */
	List<Notice> waiting(Actor actor) {
		return seen("notification_fact", "digest_id is null", actor).param("limit", this.settings.pageSize())
			.query(NoticeTable::read)
			.list();
	}

	private JdbcClient.StatementSpec seen(String table, String condition, Actor actor) {
		List<String> areas = actor.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.ADMIN)
			.map(Grant::area)
			.toList();
		String administered = IntStream.range(0, areas.size())
			.mapToObj((i) -> " or substring(area_path, 1, length(cast(:area" + i + " as varchar(200)))) = :area" + i)
			.collect(Collectors.joining());
		JdbcClient.StatementSpec query = this.jdbc
			.sql("select * from " + table + " where (recipient = :me" + administered + ") and " + condition
					+ " order by id desc limit :limit")
			.param("me", actor.username());
		for (int i = 0; i < areas.size(); i++) {
			query = query.param("area" + i, areas.get(i));
		}
		return query;
	}

	private static String status(@Nullable String key) {
		return Stream.of(Status.values())
			.map(Status::name)
			.filter((name) -> key != null && name.equals(key.toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse("");
	}

	/**
	 * @param next id to continue after; {@code null} on the last page
	 */
	record Page(List<Mail> mails, @Nullable Long next) {

	}

}
