package vn.rasoat.worklist;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.worklist.Difference.Kind;

/**
 * Compares the read model with the engine, page by page and without holding anybody up.
 */
@Component
class ComparingTasks {

	private static final Logger LOG = LoggerFactory.getLogger(ComparingTasks.class);

	private static final int PAGE = 200;

	private final EngineTasks engine;

	private final TaskEntries entries;

	private final JdbcClient jdbc;

	ComparingTasks(EngineTasks engine, TaskEntries entries, JdbcClient jdbc) {
		this.engine = engine;
		this.entries = entries;
		this.jdbc = jdbc;
	}

	/**
	 * Looks at everything, and twice at what differs: a task handed in between two looks
	 * is no difference.
	 */
	Comparison compare() {
		Set<String> tasks = tasks();
		Set<String> open = openEntries();
		Set<String> suspects = new LinkedHashSet<>();
		tasks.stream().filter((id) -> !of(id).isEmpty()).forEach(suspects::add);
		open.stream().filter((id) -> !tasks.contains(id)).forEach(suspects::add);
		return new Comparison(tasks.size(), open.size(), suspects.stream().flatMap((id) -> of(id).stream()).toList());
	}

	/** What is wrong with one task. */
	List<Difference> of(String taskId) {
		Optional<TaskEntry> found = this.entries.find(taskId);
		try {
			Optional<TaskEntry> expected = this.engine.derived(taskId);
			if (expected.isEmpty()) {
				return found.filter(TaskEntry::isOpen)
					.map((entry) -> List.of(Difference.of(Kind.GONE, taskId, entry.caseKey())))
					.orElse(List.of());
			}
			return found.filter(TaskEntry::isOpen)
				.map((entry) -> Difference.between(expected.get(), entry))
				.orElseGet(() -> List.of(Difference.of(Kind.MISSING, taskId, expected.get().caseKey())));
		}
		catch (RuntimeException ex) {
			LOG.warn("Task {} cannot be read", taskId, ex);
			return List.of(Difference.of(Kind.UNREADABLE, taskId, found.map(TaskEntry::caseKey).orElse(null)));
		}
	}

	Set<String> tasks() {
		Set<String> all = new LinkedHashSet<>();
		List<String> page = this.engine.page(0, PAGE);
		for (int first = PAGE; !page.isEmpty(); first += PAGE) {
			all.addAll(page);
			page = this.engine.page(first, PAGE);
		}
		return all;
	}

	Set<String> openEntries() {
		return new LinkedHashSet<>(this.jdbc.sql("select id from worklist_task where finished_at is null order by id")
			.query(String.class)
			.list());
	}

	/**
	 * @param tasks how many open tasks the engine has
	 * @param entries how many open ones people see
	 */
	record Comparison(int tasks, int entries, List<Difference> differences) {

	}

}
