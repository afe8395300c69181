package vn.rasoat.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/** Tasks with the words a list shows: names, place, owner, due date. */
@Component
class TaskRows {

	private final Names names;

	private final DueDates dueDates;

	private final TaskWords words;

	TaskRows(Names names, DueDates dueDates, TaskWords words) {
		this.names = names;
		this.dueDates = dueDates;
		this.words = words;
	}

	List<TaskRowView> of(List<TaskEntry> tasks) {
		Map<AreaPath, String> places = new HashMap<>();
		Map<String, String> people = new HashMap<>();
		return tasks.stream().map((task) -> row(task, places, people)).toList();
	}

	TaskRowView of(TaskEntry task) {
		return row(task, new HashMap<>(), new HashMap<>());
	}

	Names names() {
		return this.names;
	}

	private TaskRowView row(TaskEntry task, Map<AreaPath, String> places, Map<String, String> people) {
		String place = places.computeIfAbsent(task.area(), this.names::place);
		String person = (task.finishedBy() != null) ? task.finishedBy() : task.owner();
		return new TaskRowView(task, this.words.name(task), this.words.caseName(task), place,
				(person != null) ? people.computeIfAbsent(person, this.names::person) : null, this.dueDates.of(task));
	}

	/**
	 * @param name of the task, in the language of whoever is looking
	 * @param caseName of its case, likewise
	 * @param person who has it, or who finished it
	 */
	record TaskRowView(TaskEntry task, String name, String caseName, String place, @Nullable String person, Due due) {
	}

}
