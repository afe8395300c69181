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
 * English for models and forms, which are written in Vietnamese. A label an admin
 * invented has none and stays as it is.
 */
@Component
public class EnglishLabels {

	private final Properties steps = read("wording/steps_en.properties");

	private final Properties forms = read("wording/form-labels_en.properties");

	/** Name of a step of a model, by its id. */
	public Optional<String> ofStep(String step) {
		return Optional.ofNullable(this.steps.getProperty(step));
	}

	/**
	 * @param field key of a field, or id of what has no key
	 * @param part nothing for the label itself, or {@code description}, {@code text},
	 * {@code value.DONE}
	 */
	public Optional<String> ofForm(String form, String field, String part) {
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
