package vn.rasoat.procedure;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.CaseKey;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.form.CheckedForm;
import vn.rasoat.form.FormValidator;
import vn.rasoat.worklist.TaskEntry;
import vn.rasoat.worklist.TaskForms.TaskForm;

/** Lays out the form of a task with everything the server gives to it. */
@Component
class FormDesk {

	private final DeployedForms forms;

	private final FormHandlers handlers;

	private final FormValidator validator;

	private final BusinessClock clock;

	private final FormWording wording;

	FormDesk(DeployedForms forms, FormHandlers handlers, FormValidator validator, BusinessClock clock,
			FormWording wording) {
		this.forms = forms;
		this.handlers = handlers;
		this.validator = validator;
		this.clock = clock;
		this.wording = wording;
	}

	Laid lay(TaskEntry task) {
		DeployedForm form = this.forms.of(task.id());
		Map<String, Object> given = new HashMap<>(this.handlers.given(form.id(), task));
		given.put("today", this.clock.today().toString());
		// for links to the papers of the case
		given.put("caseNumber", CaseKey.numberOf(task.caseKey()));
		return new Laid(this.wording.of(form, task, given), Map.copyOf(given),
				this.wording.article(form, task).orElse(null));
	}

	CheckedForm check(Laid form, Map<String, Object> values) {
		return this.validator.check(form.form().schema(), values, form.given());
	}

	/** A form with the data given to it. */
	record Laid(DeployedForm form, Map<String, Object> given, @Nullable String article) {

		TaskForm toTaskForm() {
			return new TaskForm(this.form.schema(), this.given, this.article);
		}

	}

}
