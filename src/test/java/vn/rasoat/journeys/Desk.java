package vn.rasoat.journeys;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How anybody gets a piece of work done: from the common list through its form. */
record Desk(String site, Days days, Looks looks) {

	private static final byte[] PAPER = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF"
		.getBytes(StandardCharsets.UTF_8);

	TaskPage takes(Page person, String... words) {
		TaskPage task = new InboxPage(person, this.site).common().task(words).claim().ready();
		assertThat(person.locator("h1")).hasText(words[0]);
		return task;
	}

	/** Work somebody has already, from the own list. */
	TaskPage opened(Page person, String step) {
		return new InboxPage(person, this.site).open().task(step).ready();
	}

	/** Does the step, and looks at its page before it is sent. */
	void does(Page person, String step, String where, String look, Consumer<TaskPage> answers) {
		TaskPage task = takes(person, step, where);
		answers.accept(task);
		this.looks.at(person, "task-" + look);
		sends(task);
	}

	/** Does the step once more. */
	void does(Page person, String step, String where, Consumer<TaskPage> answers) {
		TaskPage task = takes(person, step, where);
		answers.accept(task);
		sends(task);
	}

	void sends(TaskPage task) {
		task.sent();
		this.days.settle();
	}

	Page opens(Page person, String path) {
		person.navigate(this.site + path);
		return person;
	}

	/** Hands in a scan or a photograph for the task at hand. */
	TaskPage handsIn(TaskPage task, String file) {
		Page page = task.page();
		page.locator("#paper-file").setInputFiles(new FilePayload(file, "application/pdf", PAPER));
		task.button("Nộp giấy tờ").click();
		assertThat(page.locator(".papers")).containsText(file);
		return task.ready();
	}

}
