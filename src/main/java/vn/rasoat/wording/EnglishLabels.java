package vn.rasoat.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * English for models and forms, which are written in Vietnamese. It says what the
 * national ones say: a label a province or an admin worded otherwise has none and stays as
 * it is, because the English would tell people something else than what is asked of them.
 */
@Component
public class EnglishLabels {

	private final NationalTexts national = NationalTexts.read();

	private final Properties steps = read("wording/steps_en.properties");

	private final Properties forms = read("wording/form-labels_en.properties");

	/**
	 * @param step id in the model
	 * @param name what the model of the case calls it
	 */
	public Optional<String> ofStep(String step, String name) {
		return this.national.isStep(step, name) ? Optional.ofNullable(this.steps.getProperty(step)) : Optional.empty();
	}

	/**
	 * @param field key of a field, or id of what has no key
	 * @param part nothing for the label itself, or {@code description}, {@code text},
	 * {@code value.DONE}
	 * @param text what stands there in the form of the task
	 */
	public Optional<String> ofForm(String form, String field, String part, String text) {
		if (!this.national.isForm(form, field, part, text)) {
			return Optional.empty();
		}
		String rest = field + (part.isEmpty() ? "" : "." + part);
		return Optional.ofNullable(this.forms.getProperty(form + "." + rest, this.forms.getProperty("any." + rest)));
	}

	private static Properties read(String resource) {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(new ClassPathResource(resource).getInputStream(),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
