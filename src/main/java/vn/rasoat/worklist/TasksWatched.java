package vn.rasoat.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Role;
import vn.rasoat.calendar.BusinessClock;

/**
 * Open tasks of other people in the areas somebody watches over, soonest first.
 */
@Component
class TasksWatched {

	private static final Set<Role> WATCHING = Set.of(Role.SUPERVISOR, Role.LEAD_OFFICER, Role.UPPER_LEADER,
			Role.COMMUNE_OFFICER, Role.INSPECTOR);

	private final CurrentActor currentActor;

	private final JdbcClient jdbc;

	private final TaskRows rows;

	private final WorklistSettings settings;

	private final BusinessClock clock;

	TasksWatched(CurrentActor currentActor, JdbcClient jdbc, TaskRows rows, WorklistSettings settings,
			BusinessClock clock) {
		this.currentActor = currentActor;
		this.jdbc = jdbc;
		this.rows = rows;
		this.settings = settings;
		this.clock = clock;
	}

	Page page(Wanted wanted) {
		List<String> parts = new ArrayList<>(List.of("finished_at is null"));
		Map<String, Object> parameters = new LinkedHashMap<>();
		parts.add(watched(this.currentActor.get(), parameters));
		narrow(wanted, parts, parameters);
		List<TaskEntry> found = this.jdbc
			.sql("select " + TaskRow.COLUMNS + " from worklist_task where " + String.join(" and ", parts)
					+ " order by due_order, id limit :limit")
			.params(parameters)
			.param("limit", this.settings.pageSize() + 1)
			.query(TaskRow::read)
			.list();
		boolean more = found.size() > this.settings.pageSize();
		List<TaskEntry> shown = more ? found.subList(0, this.settings.pageSize()) : found;
		return new Page(this.rows.of(shown), more ? shown.get(shown.size() - 1).id() : null);
	}

	private static String watched(Actor actor, Map<String, Object> parameters) {
		List<String> areas = actor.grants()
			.stream()
			.filter((grant) -> WATCHING.contains(grant.role()))
			.map(Grant::area)
			.distinct()
			.toList();
		if (areas.isEmpty()) {
			throw new AccessDeniedException("tasks of others");
		}
		List<String> likes = new ArrayList<>();
		for (String area : areas) {
			parameters.put("own" + likes.size(), area + "%");
			likes.add("area_path like :own" + likes.size());
		}
		return "(" + String.join(" or ", likes) + ")";
	}

	private void narrow(Wanted wanted, List<String> parts, Map<String, Object> parameters) {
		if (StringUtils.hasText(wanted.area())) {
			// a prefix compared as text: what somebody types is no pattern
			parts.add("substring(area_path, 1, :length) = :area");
			parameters.put("length", wanted.area().length());
			parameters.put("area", wanted.area());
		}
		if (!wanted.steps().isEmpty()) {
			parts.add("step in (:steps)");
			parameters.put("steps", wanted.steps());
		}
		if (wanted.late()) {
			parts.add("due_order <= :now");
			parameters.put("now", TaskRow.at(this.clock.instant()));
		}
		if (StringUtils.hasText(wanted.after())) {
			parts.add("(due_order, id) > (select due_order, id from worklist_task where id = :after)");
			parameters.put("after", wanted.after());
		}
	}

	/**
	 * @param area only tasks in this area and below
	 * @param steps only tasks of these steps; all when empty
	 * @param after id of the last task of the page before
	 */
	record Wanted(@Nullable String area, List<String> steps, boolean late, @Nullable String after) {
	}

	/**
	 * @param next id to continue after; {@code null} on the last page
	 */
	record Page(List<TaskRows.TaskRowView> rows, @Nullable String next) {
	}

}
