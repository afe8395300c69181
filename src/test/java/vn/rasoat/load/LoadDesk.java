package vn.rasoat.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.document.Papers;
import vn.rasoat.worklist.TaskEntries;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms;

/**
 * Does tasks as whoever has the role: the form is opened, filled and handed in as from
 * the screen, and every refusal is kept.
 */
final class LoadDesk {

	private final TaskEntries entries;

	private final TaskForms forms;

	private final Accounts accounts;

	private final Papers papers;

	private final BusinessClock clock;

	private final Timings timings = new Timings();

	LoadDesk(ConfigurableApplicationContext product) {
		this.entries = product.getBean(TaskEntries.class);
		this.forms = product.getBean(TaskForms.class);
		this.accounts = product.getBean(Accounts.class);
		this.papers = product.getBean(Papers.class);
		this.clock = product.getBean(BusinessClock.class);
	}

	Timings timings() {
		return this.timings;
	}

	/** Does the open tasks of a step in a case. */
	void does(String caseKey, String step) {
		open(caseKey, step).forEach(this::does);
	}

	List<TaskEntry> open(String caseKey, String step) {
		return this.entries.ofCase(caseKey).stream().filter((it) -> it.isOpen() && it.step().equals(step)).toList();
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

	void does(TaskEntry task) {
		String username = LoadPeople.of(task.role(), task.area());
		String step = task.step().substring("UserTask_".length());
		try {
			as(username, () -> {
				Actor actor = this.accounts.actor(username);
				Map<String, Object> given = this.timings.take("open    " + step, () -> this.forms.open(task)).given();
				Map<String, Object> answers = new CampaignAnswers(this.clock.today()).of(task.step(),
						task.caseKey().substring(task.caseKey().indexOf('/') + 1), given, () -> scan(task));
				TaskForms.Outcome outcome = this.timings.take("hand in " + step,
						() -> this.forms.submit(task, actor, UUID.randomUUID().toString(), answers));
				if (!outcome.accepted()) {
					this.timings.refused(step, outcome.errors().toString());
				}
				return outcome;
			});
		}
		catch (RuntimeException ex) {
			this.timings.refused(step, ex.toString());
		}
	}

	private String scan(TaskEntry task) {
		byte[] paper = "%PDF-1.4 bien ban".getBytes(StandardCharsets.UTF_8);
		return String.valueOf(this.papers.keep(task.caseKey(), "minutes-scan", "bien-ban.pdf", paper).id());
	}

}
