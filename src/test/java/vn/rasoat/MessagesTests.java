package vn.rasoat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said in one language can be said in the other. */
class MessagesTests {

	private static final Path FOLDER = Path.of("src/main/resources/messages");

	/** Keys that stand in a template as they are, not those put together on the page. */
	private static final Pattern ASKED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]");

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

	@Test
	void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
		for (Path file : vietnamese()) {
			Properties vi = read(file);
			Properties en = read(
					FOLDER.resolve(file.getFileName().toString().replace(".properties", "_en.properties")));
			assertThat(en.stringPropertyNames()).as(file.toString())
				.containsExactlyInAnyOrderElementsOf(vi.stringPropertyNames());
			vi.stringPropertyNames()
				.forEach((key) -> assertThat(places(en.getProperty(key))).as(key)
					.isEqualTo(places(vi.getProperty(key))));
		}
	}

	@Test
	void noKeyStandsInTwoFiles() throws IOException {
		Map<String, Path> homes = new HashMap<>();
		for (Path file : vietnamese()) {
			read(file).stringPropertyNames()
				.forEach((key) -> assertThat(homes.put(key, file)).as("%s also in %s", key, file).isNull());
		}
	}

	@Test
	void everyKeyATemplateAsksForIsThere() throws IOException {
		Set<String> keys = new TreeSet<>();
		for (Path file : vietnamese()) {
			keys.addAll(read(file).stringPropertyNames());
		}
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			for (Path template : templates.filter((file) -> file.toString().endsWith(".html")).toList()) {
				assertThat(ASKED.matcher(Files.readString(template)).results().map((found) -> found.group(1)))
					.as(template.toString())
					.isSubsetOf(keys);
			}
		}
	}

	@Test
	void everyFileIsRead() throws IOException {
		String settings = Files.readString(Path.of("src/main/resources/application.yaml"));
		assertThat(vietnamese()).isNotEmpty()
			.allSatisfy((file) -> assertThat(settings)
				.contains("messages/" + file.getFileName().toString().replace(".properties", "")));
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).collect(TreeSet::new, Set::add, Set::addAll);
	}

	private static List<Path> vietnamese() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter((file) -> !file.toString().endsWith("_en.properties")).sorted().toList();
		}
	}

	private static Properties read(Path file) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
