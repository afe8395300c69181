package vn.rasoat.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Where the read model and the engine disagree.
 *
 * @param caseKey case of the task, as far as it is known
 * @param field what differs, when both have the task
 * @param expected what the entry should say
 * @param found what it says
 */
record Difference(Kind kind, String taskId, @Nullable String caseKey, @Nullable String field, @Nullable String expected,
		@Nullable String found) {

	static Difference of(Kind kind, String taskId, @Nullable String caseKey) {
		return new Difference(kind, taskId, caseKey, null, null, null);
	}

	/**
	 * What is wrong with an open entry; names of households are not repeated, only that
	 * they differ.
	 */
	static List<Difference> between(TaskEntry expected, TaskEntry found) {
		List<Difference> differences = new ArrayList<>();
		add(differences, expected, "case", expected.caseKey(), found.caseKey());
		add(differences, expected, "case-name", expected.caseName(), found.caseName());
		add(differences, expected, "step", expected.step(), found.step());
		add(differences, expected, "name", expected.name(), found.name());
		add(differences, expected, "area", expected.area(), found.area());
		add(differences, expected, "role", expected.role().key(), found.role().key());
		add(differences, expected, "owner", expected.owner(), found.owner());
		add(differences, expected, "due", expected.dueAt(), found.dueAt());
		if (!Objects.equals(expected.subject(), found.subject())
				|| !Objects.equals(expected.subjectId(), found.subjectId())) {
			differences.add(new Difference(Kind.DIFFERS, expected.id(), expected.caseKey(), "subject", null, null));
		}
		return differences;
	}

	private static void add(List<Difference> differences, TaskEntry task, String field, @Nullable Object expected,
			@Nullable Object found) {
		if (!Objects.equals(expected, found)) {
			differences.add(new Difference(Kind.DIFFERS, task.id(), task.caseKey(), field,
					Objects.toString(expected, null), Objects.toString(found, null)));
		}
	}

	/** Kinds of differences. */
	enum Kind {

		/** The engine has the task, people do not see it. */
		MISSING,

		/** People see something else than there is. */
		DIFFERS,

		/** People see a task that is gone. */
		GONE,

		/** What the entry should say cannot be found out. */
		UNREADABLE;

		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
