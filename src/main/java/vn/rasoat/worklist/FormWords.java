package vn.rasoat.worklist;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.form.CheckedForm.FieldError;
import vn.rasoat.form.FormMessages;

/** What the answer to a submission and the form's script say in the user's language. */
@Component
class FormWords {

	private final FormMessages forms;

	private final MessageSource messages;

	private final TaskWords words;

	FormWords(FormMessages forms, MessageSource messages, TaskWords words) {
		this.forms = forms;
		this.messages = messages;
		this.words = words;
	}

	String sentence(FieldError error) {
		return this.forms.text(error, LocaleContextHolder.getLocale());
	}

	String accepted(TaskEntry task) {
		return this.messages.getMessage("worklist.submitted", new Object[] { this.words.name(task) },
				LocaleContextHolder.getLocale());
	}

	String browserTexts() {
		return FormMessages.browserTexts(LocaleContextHolder.getLocale());
	}

}
