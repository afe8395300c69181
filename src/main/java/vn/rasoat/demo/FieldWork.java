package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms;
import vn.rasoat.worklist.TaskForms.Outcome;
import vn.rasoat.worklist.TaskForms.TaskForm;

/**
 * Does tasks as somebody, through the same forms and checks as a person at the screen.
 */
@Component
@Profile({ "demo", "test" })
class FieldWork {

	private final TaskEntries entries;

	private final TaskForms forms;

	private final Accounts accounts;

	private final BusinessClock clock;

	FieldWork(TaskEntries entries, TaskForms forms, Accounts accounts, BusinessClock clock) {
		this.entries = entries;
		this.forms = forms;
		this.accounts = accounts;
		this.clock = clock;
	}

	LocalDate today() {
		return this.clock.today();
	}

	<T> T as(String username, Supplier<T> act) {
		SecurityContextHolder.getContext()
			.setAuthentication(
					UsernamePasswordAuthenticationToken.authenticated(this.accounts.actor(username), null, List.of()));
		try {
			return act.get();
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	String nameOf(String username) {
		return this.accounts.actor(username).displayName();
	}

	List<TaskEntry> open(VillageReview review, String step) {
		return this.entries.ofCase(review.caseKey())
			.stream()
			.filter((it) -> it.isOpen() && it.step().equals(step))
			.toList();
	}

	/** Values of the options the form of a task offers in a field. */
	List<String> options(TaskEntry task, String key) {
		List<?> options = (List<?>) this.forms.open(task).given().getOrDefault(key, List.of());
		return options.stream().map((it) -> String.valueOf(((Map<?, ?>) it).get("value"))).toList();
	}

	/** The form as that person sees it. */
	TaskForm form(String username, TaskEntry task) {
		return as(username, () -> this.forms.open(task));
	}

	void submit(String username, TaskEntry task, Map<String, Object> values) {
		Actor actor = this.accounts.actor(username);
		Outcome outcome = as(username, () -> this.forms.submit(task, actor, UUID.randomUUID().toString(), values));
		if (!outcome.accepted()) {
			throw new IllegalStateException(task.step() + " in " + task.caseName() + ": " + outcome.errors());
		}
	}

}
