package vn.rasoat.notification;

import java.util.List;
import java.util.Locale;
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
 * areas he administers.
 */
@Component
class MailList {

	private final JdbcClient jdbc;

	private final MailSettings settings;

	MailList(JdbcClient jdbc, MailSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/**
	 * @param status key of a status, or nothing for all
	 * @param before id after which the page goes on
	 */
	Page page(Actor actor, @Nullable String status, @Nullable Long before) {
		List<String> areas = actor.grants()
			.stream()
			.filter((grant) -> grant.role() == Role.ADMIN)
			.map(Grant::area)
			.toList();
		String administered = areas.isEmpty() ? ""
				: " or " + String.join(" or ", Stream.iterate(0, (i) -> i + 1)
					.limit(areas.size())
					.map((i) -> "substring(area_path, 1, length(cast(:area" + i + " as varchar(200)))) = :area" + i)
					.toList());
		JdbcClient.StatementSpec query = this.jdbc
			.sql("select * from notification_mail where (recipient = :me" + administered + ") "
					+ "and (:status = '' or status = :status) and id < :before order by id desc limit :limit")
			.param("me", actor.username())
			.param("status", status(status))
			.param("before", (before != null) ? before : Long.MAX_VALUE)
			.param("limit", this.settings.pageSize() + 1);
		for (int i = 0; i < areas.size(); i++) {
			query = query.param("area" + i, areas.get(i));
		}
		List<Mail> found = query.query(MailRow::read).list();
		boolean more = found.size() > this.settings.pageSize();
		List<Mail> shown = more ? found.subList(0, this.settings.pageSize()) : found;
		return new Page(List.copyOf(shown), more ? shown.get(shown.size() - 1).id() : null);
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
