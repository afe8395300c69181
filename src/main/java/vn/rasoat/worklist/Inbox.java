package vn.rasoat.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.rasoat.access.Actor;
import vn.rasoat.calendar.BusinessClock;

/**
 * Finds the tasks of a person, soonest first; within a day in Vietnamese order of what
 * they are about.
 */
@Component
class Inbox {

	private static final String ORDER = "due_order, sort_key, id";

	private final JdbcClient jdbc;

	private final BusinessClock clock;

	private final DueDates dueDates;

	private final WorklistSettings settings;

	Inbox(JdbcClient jdbc, BusinessClock clock, DueDates dueDates, WorklistSettings settings) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.dueDates = dueDates;
		this.settings = settings;
	}

	Page page(Actor actor, InboxQuery query) {
		InboxCondition condition = condition(actor, query);
		boolean done = query.tab() == InboxQuery.Tab.DONE;
		if (StringUtils.hasText(query.after())) {
			continueAfter(condition, query.after(), done);
		}
		List<TaskEntry> found = this.jdbc
			.sql("select " + TaskRow.COLUMNS + " from worklist_task where " + condition.sql() + " order by "
					+ (done ? "finished_at desc, id desc" : ORDER) + " limit :limit")
			.params(condition.parameters())
			.param("limit", this.settings.pageSize() + 1)
			.query(TaskRow::read)
			.list();
		boolean more = found.size() > this.settings.pageSize();
		List<TaskEntry> shown = more ? found.subList(0, this.settings.pageSize()) : found;
		return new Page(List.copyOf(shown), more ? shown.get(shown.size() - 1).id() : null);
	}

	/** How many open tasks each tab has, counted to one above the limit at most. */
	Map<InboxQuery.Tab, Integer> counts(Actor actor) {
		Map<InboxQuery.Tab, Integer> counts = new EnumMap<>(InboxQuery.Tab.class);
		for (InboxQuery.Tab tab : InboxQuery.Tab.values()) {
			if (tab != InboxQuery.Tab.DONE) {
				counts.put(tab, count(condition(actor, InboxQuery.of(tab))));
			}
		}
		return counts;
	}

	/** Steps among the tasks of the tab, for the filter. */
	List<Step> steps(Actor actor, InboxQuery.Tab tab) {
		InboxCondition condition = condition(actor, InboxQuery.of(tab));
		return this.jdbc
			.sql("select distinct name, step from worklist_task where " + condition.sql() + " order by name, step")
			.params(condition.parameters())
			.query((row, number) -> Map.entry(row.getString("step"), row.getString("name")))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
			.entrySet()
			.stream()
			.map((step) -> new Step(step.getKey(), step.getValue()))
			.toList();
	}

	/** Area paths among the tasks of the tab, for the filter. */
	List<String> areas(Actor actor, InboxQuery.Tab tab) {
		InboxCondition condition = condition(actor, InboxQuery.of(tab));
		return this.jdbc
			.sql("select distinct area_path from worklist_task where " + condition.sql() + " order by 1 limit 200")
			.params(condition.parameters())
			.query(String.class)
			.list();
	}

	private void continueAfter(InboxCondition condition, String after, boolean done) {
		this.jdbc.sql("select due_order, sort_key, finished_at from worklist_task where id = :id")
			.param("id", after)
			.query((row, number) -> done ? finishedBefore(condition, row, after) : dueAfter(condition, row, after))
			.optional();
	}

	private static InboxCondition dueAfter(InboxCondition condition, ResultSet row, String id) throws SQLException {
		return condition.and("(" + ORDER + ") > (:lastDue, :lastSort, :lastId)", Map.of("lastDue",
				row.getObject("due_order", OffsetDateTime.class), "lastSort", row.getString("sort_key"), "lastId", id));
	}

	private static InboxCondition finishedBefore(InboxCondition condition, ResultSet row, String id)
			throws SQLException {
		return condition.and("(finished_at, id) < (:lastFinished, :lastId)",
				Map.of("lastFinished", row.getObject("finished_at", OffsetDateTime.class), "lastId", id));
	}

	private int count(InboxCondition condition) {
		return this.jdbc
			.sql("select count(*) from (select 1 as one from worklist_task where " + condition.sql()
					+ " limit :limit) counted")
			.params(condition.parameters())
			.param("limit", this.settings.countLimit() + 1)
			.query(Integer.class)
			.single();
	}

	private InboxCondition condition(Actor actor, InboxQuery query) {
		Instant now = this.clock.instant();
		return InboxCondition.of(actor, query, now, this.dueDates.soonUntil());
	}

	/**
	 * @param next id to continue after; {@code null} on the last page
	 */
	record Page(List<TaskEntry> tasks, @Nullable String next) {
	}

	/**
	 * @param names more than one where a province calls it otherwise
	 */
	record Step(String id, List<String> names) {
	}

}
