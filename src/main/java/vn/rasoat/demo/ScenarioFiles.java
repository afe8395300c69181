package vn.rasoat.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files in {@code scenarios/}. Dates and words such as {@code on} are written as they
 * are read aloud, so nothing but numbers and true or false is anything else than text.
 */
final class ScenarioFiles {

	private static final String FOLDER = "scenarios/";

	private static final String ENDING = ".yaml";

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
		.build();

	private ScenarioFiles() {
	}

	static List<String> ids() {
		try {
			return Arrays
				.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING))
				.map((file) -> java.util.Objects.requireNonNull(file.getFilename()).replace(ENDING, ""))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Scenario read(String id) {
		ClassPathResource file = new ClassPathResource(FOLDER + id + ENDING);
		if (!id.matches("[a-z0-9-]+") || !file.exists()) {
			throw new ScenarioFaulty(id, "there is no such file; there are " + ids());
		}
		try (InputStream content = file.getInputStream()) {
			LoaderOptions options = new LoaderOptions();
			Object tree = new Yaml(new SafeConstructor(options), new Representer(new DumperOptions()),
					new DumperOptions(), options, new Words())
				.load(content);
			return MAPPER.convertValue(tree, Scenario.class);
		}
		catch (JacksonException ex) {
			throw new ScenarioFaulty(id, ex.getOriginalMessage(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Reads neither dates nor {@code yes}, {@code no}, {@code on} and {@code off}. */
	private static final class Words extends Resolver {

		private static final Pattern TRUTH = Pattern.compile("true|false");

		@Override
		public void addImplicitResolver(Tag tag, Pattern pattern, String first, int limit) {
			if (tag == Tag.BOOL) {
				super.addImplicitResolver(tag, TRUTH, "tf", limit);
			}
			else if (tag != Tag.TIMESTAMP) {
				super.addImplicitResolver(tag, pattern, first, limit);
			}
		}

	}

}
