package vn.rasoat.form;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

import vn.rasoat.form.CheckedForm.FieldError;

/**
 * Says in the user's language what is wrong with a form, and gives the browser its texts.
 */
@Service
public class FormMessages {

	private static final String BROWSER = "form.browser.";

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final MessageSource messages;

	FormMessages(MessageSource messages) {
		this.messages = messages;
	}

	/** One sentence, the label of the field first. */
	public String text(FieldError error, Locale locale) {
		boolean ownWords = error.rule().equals("pattern") && error.arguments().size() > 1
				&& !error.arguments().get(1).equals("");
		String key = ownWords ? "form.error.own" : "form.error." + error.rule();
		return this.messages.getMessage(key, error.arguments().toArray(), locale);
	}

	public String text(FormProblem problem, Locale locale) {
		return this.messages.getMessage("form.problem." + problem.name(), problem.arguments().toArray(), locale);
	}

	/**
	 * Texts of {@code task-form.js} as JSON that is safe inside
	 * {@code <script type="application/json">}.
	 */
	public static String browserTexts(Locale locale) {
		ResourceBundle bundle = ResourceBundle.getBundle("messages.form", locale, NO_FALLBACK);
		Map<String, String> texts = new TreeMap<>();
		bundle.keySet()
			.stream()
			.filter((key) -> key.startsWith(BROWSER))
			.forEach((key) -> texts.put(key.substring(BROWSER.length()), bundle.getString(key)));
		return JsonMapper.builder().build().writeValueAsString(texts).replace("<", "\\u003c");
	}

}
