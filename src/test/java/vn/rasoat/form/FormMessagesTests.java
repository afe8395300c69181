package vn.rasoat.form;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import vn.rasoat.form.CheckedForm.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

class FormMessagesTests {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

	private final FormMessages messages = new FormMessages(this.source);

	FormMessagesTests() {
		this.source.setBasename("messages/form");
		this.source.setDefaultEncoding("UTF-8");
		this.source.setFallbackToSystemLocale(false);
	}

	@Test
	void saysTheLabelFirst() {
		FieldError error = new FieldError("a", "Số hộ", "max", List.of("Số hộ", "12"));
		assertThat(this.messages.text(error, VIETNAMESE)).isEqualTo("Số hộ: không được lớn hơn 12.");
		assertThat(this.messages.text(error, Locale.ENGLISH)).isEqualTo("Số hộ: must not be more than 12.");
	}

	@Test
	void prefersTheWordsOfTheForm() {
		FieldError error = new FieldError("a", "Số CCCD", "pattern", List.of("Số CCCD", "Phải có 12 chữ số."));
		assertThat(this.messages.text(error, VIETNAMESE)).isEqualTo("Số CCCD: Phải có 12 chữ số.");
	}

	@Test
	void givesTheBrowserTheLanguageAskedForAndNothingThatEndsAScript() {
		assertThat(FormMessages.browserTexts(VIETNAMESE)).contains("\"submit\":\"Gửi\"").doesNotContain("<");
		assertThat(FormMessages.browserTexts(Locale.ENGLISH)).contains("\"submit\":\"Submit\"");
	}

	@Test
	void hasWordsForEveryRule() throws IOException {
		Properties vietnamese = properties("form");
		assertThat(properties("form_en").keySet()).isEqualTo(vietnamese.keySet());
		TreeSet<String> missing = new TreeSet<>();
		try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/rasoat/form"))) {
			Pattern rule = Pattern.compile("findings\\.add\\([^;]*?\"(\\w+)\"[,)]");
			for (Path file : sources.toList()) {
				rule.matcher(Files.readString(file))
					.results()
					.map((found) -> "form.error." + found.group(1))
					.filter((key) -> !vietnamese.containsKey(key))
					.forEach(missing::add);
			}
		}
		assertThat(missing).isEmpty();
	}

	private static Properties properties(String name) throws IOException {
		Properties properties = new Properties();
		properties
			.load(new StringReader(Files.readString(Path.of("src/main/resources/messages", name + ".properties"))));
		return properties;
	}

}
