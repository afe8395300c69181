package vn.rasoat.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** A task with its form, filled the way a person does: by the words on the screen. */
public record TaskPage(Page page) {

	/** Takes the task, so that it is nobody else's. */
	public TaskPage claim() {
		button("Nhận việc").click();
		button("Trả lại việc").waitFor();
		return this;
	}

	/** A form is there when it can be sent. */
	public TaskPage ready() {
		send().waitFor();
		return this;
	}

	public Locator send() {
		return this.page.locator("[data-task-form] > .row > button.button");
	}

	public Locator field(String label) {
		return form().getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first();
	}

	/** The same field in every row of a list. */
	public List<Locator> column(String label) {
		return form().locator("input, textarea").and(form().getByLabel(label)).all();
	}

	public TaskPage enter(String label, String text) {
		field(label).fill(text);
		return this;
	}

	/** Into the last row of a list. */
	public TaskPage enterInRow(String label, String text) {
		form().getByLabel(label).last().fill(text);
		return this;
	}

	/** Dates and times take what is typed when the field is left. */
	public TaskPage moment(String label, String text) {
		Locator input = form().locator(".fjs-form-field-datetime")
			.filter(new Locator.FilterOptions().setHasText(label))
			.locator("input")
			.first();
		input.fill(text);
		input.press("Enter");
		input.press("Tab");
		return this;
	}

	/** A choice, one of several or a single one. */
	public TaskPage tick(String label) {
		form().locator("label").filter(new Locator.FilterOptions().setHasText(label)).first().click();
		return this;
	}

	/** The same in the last row of a list. */
	public TaskPage tickInRow(String label) {
		form().locator("label").filter(new Locator.FilterOptions().setHasText(label)).last().click();
		return this;
	}

	/** Opens the list of a field and takes the entry with these words. */
	public TaskPage pick(String label, String entry) {
		return pick(selects(label).first(), entry);
	}

	/** The same in the last row of a list. */
	public TaskPage pickInRow(String label, String entry) {
		return pick(selects(label).last(), entry);
	}

	private Locator selects(String label) {
		return form().locator(".fjs-form-field-select").filter(new Locator.FilterOptions().setHasText(label));
	}

	private TaskPage pick(Locator field, String entry) {
		field.locator("input, .fjs-select-display").first().click();
		field.locator(".fjs-dropdownlist-item").filter(new Locator.FilterOptions().setHasText(entry)).first().click();
		return this;
	}

	/** Ticks whoever or whatever a list offers. */
	public TaskPage tickAll(String list) {
		form().locator(".fjs-form-field-checklist")
			.filter(new Locator.FilterOptions().setHasText(list))
			.locator("input")
			.all()
			.forEach(Locator::check);
		return this;
	}

	public TaskPage addRow() {
		form().locator(".fjs-repeat-render-add").click();
		return this;
	}

	public Locator form() {
		return this.page.locator("[data-task-form]");
	}

	public Locator status() {
		return form().locator(".task-form__status");
	}

	public Locator message() {
		return form().locator(".task-form__messages");
	}

	/** What stands above the page after the last submission. */
	public Locator done() {
		return this.page.locator("main > .notice--success");
	}

	public Locator button(String name) {
		return this.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

	/** Sends and waits until the answer has led to another page. */
	public TaskPage sent() {
		String before = this.page.url();
		send().click();
		this.page.waitForURL((url) -> !url.equals(before) && url.contains("done="));
		return this;
	}

	/** Takes back a finished task from its page. */
	public TaskPage withdraw(String reason) {
		this.page.locator("summary").filter(new Locator.FilterOptions().setHasText("Rút lại")).click();
		this.page.getByLabel("Lý do rút lại", new GetByLabelOptions()).fill(reason);
		button("Rút lại việc này").click();
		return this;
	}

}
