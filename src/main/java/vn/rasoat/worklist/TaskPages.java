package vn.rasoat.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.rasoat.access.Actor;
import vn.rasoat.audit.Journal;
import vn.rasoat.document.Papers;

/** Gathers what a task page shows beside the form. */
@Component
class TaskPages {

	private static final int HISTORY = 12;

	/** Between an act and the end of the tasks it took away, in one transaction. */
	private static final Duration SAME_ACT = Duration.ofMinutes(1);

	private final TaskEntries entries;

	private final TaskForms forms;

	private final TaskRows rows;

	private final Journal journal;

	private final Papers papers;

	TaskPages(TaskEntries entries, TaskForms forms, TaskRows rows, Journal journal, Papers papers) {
		this.entries = entries;
		this.forms = forms;
		this.rows = rows;
		this.journal = journal;
		this.papers = papers;
	}

	void fill(Model model, TaskEntry task, Actor actor) {
		model.addAttribute("task", task);
		model.addAttribute("row", this.rows.of(task));
		model.addAttribute("actor", actor);
		boolean mine = actor.username().equals(task.owner());
		model.addAttribute("canClaim", task.isOpen() && task.owner() == null);
		model.addAttribute("canRelease", task.isOpen() && mine);
		model.addAttribute("canWork", TaskAccess.mayWork(task, actor));
		model.addAttribute("canWithdraw", !task.isOpen() && this.forms.canWithdraw(task, actor));
		if (task.isOpen()) {
			model.addAttribute("article", this.forms.open(task).article());
		}
		fillCase(model, task.caseKey());
		whyGone(task).ifPresent((it) -> model.addAttribute("why", it));
	}

	/**
	 * What took a task away that nobody did: the act after which nothing waited for it
	 * any more.
	 */
	private Optional<Journal.Entry> whyGone(TaskEntry task) {
		Instant end = task.finishedAt();
		if (task.ending() != TaskEntry.Ending.CANCELLED || end == null) {
			return Optional.empty();
		}
		return this.journal.of(task.caseKey())
			.stream()
			.filter((it) -> it.action().endsWith(".withdrawn") || it.action().endsWith(".cancelled"))
			.filter((it) -> !it.enteredAt().isAfter(end) && !it.enteredAt().isBefore(end.minus(SAME_ACT)))
			.reduce((first, last) -> last);
	}

	void fillCase(Model model, String caseKey) {
		model.addAttribute("caseKey", caseKey);
		model.addAttribute("caseTasks", caseTasks(caseKey));
		model.addAttribute("papers", this.papers.of(caseKey));
		List<Journal.Entry> entries = this.journal.page(caseKey, null, HISTORY + 1);
		model.addAttribute("history", entries.stream().limit(HISTORY).toList());
		model.addAttribute("historyMore", entries.size() > HISTORY);
	}

	/**
	 * Tasks of a case: open ones first, in the order of their dates; then finished ones,
	 * the last one first.
	 */
	List<TaskRows.TaskRowView> caseTasks(String caseKey) {
		List<TaskEntry> tasks = this.entries.ofCase(caseKey);
		Comparator<TaskEntry> byDate = Comparator.comparing(TaskEntry::dueAt,
				Comparator.nullsLast(Comparator.naturalOrder()));
		Comparator<TaskEntry> byEnd = Comparator.comparing(TaskEntry::finishedAt,
				Comparator.nullsLast(Comparator.reverseOrder()));
		List<TaskEntry> sorted = new ArrayList<>(tasks.stream().filter(TaskEntry::isOpen).sorted(byDate).toList());
		tasks.stream().filter((task) -> !task.isOpen()).sorted(byEnd).forEach(sorted::add);
		return this.rows.of(sorted);
	}

	/**
	 * The task somebody has just handed in, named in the address after a submission;
	 * nobody else's is shown.
	 */
	static @Nullable TaskEntry justDone(TaskEntries entries, @Nullable String taskId, Actor actor) {
		return (taskId == null) ? null
				: entries.find(taskId).filter((task) -> actor.username().equals(task.finishedBy())).orElse(null);
	}

}
