package vn.rasoat.wording;

import java.util.Locale;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form in the language of whoever fills it in, with the words of place and time. */
@Component
public class WordedForm {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final EnglishLabels english;

	WordedForm(EnglishLabels english) {
		this.english = english;
	}

	/**
	 * @param words puts words into a text
	 */
	public String of(String schema, Locale locale, UnaryOperator<String> words) {
		JsonNode form = JSON.readTree(schema);
		Labels.visit(form, (component, field, part, text) -> {
			String label = locale.getLanguage().equals("en")
					? this.english.ofForm(form.path("id").asString(), field, Labels.key(part), text).orElse(text) : text;
			((ObjectNode) component).put(Labels.property(part), words.apply(label));
		});
		return JSON.writeValueAsString(form);
	}

}
