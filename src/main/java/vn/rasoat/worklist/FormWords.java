package vn.rasoat.worklist;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.form.CheckedForm.FieldError;

/** What a form says in the user's language: the sentence for an error, and the texts its script needs. */
@Component
class FormWords {

	private static final String BROWSER = "form.browser.";

	private final MessageSource messages;

	private final JsonMapper json;

	FormWords(MessageSource messages, JsonMapper json) {
		this.messages = messages;
		this.json = json;
	}

	String sentence(FieldError error) {
		return this.messages.getMessage("form.error." + error.rule(), error.arguments().toArray(),
				LocaleContextHolder.getLocale());
	}

	String accepted(TaskEntry task) {
		return this.messages.getMessage("worklist.submitted", new Object[] { task.name() },
				LocaleContextHolder.getLocale());
	}

	/** JSON that is safe inside a script element. */
	String browserTexts() {
		Locale locale = LocaleContextHolder.getLocale();
		ResourceBundle bundle = ResourceBundle.getBundle("messages.form", locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		Map<String, String> texts = new TreeMap<>();
		bundle.keySet()
			.stream()
			.filter((key) -> key.startsWith(BROWSER))
			.forEach((key) -> texts.put(key.substring(BROWSER.length()), bundle.getString(key)));
		return this.json.writeValueAsString(texts).replace("<", "\\u003c");
	}

}
