package vn.rasoat.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files in {@code rulesets/}, newest first; a field the product does not know stops
 * the start.
 */
@Component
class RuleSetFiles {

	private final List<RuleSetFile> files = new ArrayList<>();

	RuleSetFiles() throws IOException {
		JsonMapper mapper = JsonMapper.builder()
			.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:rulesets/*.yaml")) {
			try (InputStream content = file.getInputStream()) {
				Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
				this.files.add(mapper.convertValue(tree, RuleSetFile.class));
			}
		}
		this.files.sort(Comparator.comparing(RuleSetFile::validFrom).reversed());
	}

	List<RuleSetFile> all() {
		return this.files;
	}

	/**
	 * Every key any set uses: one may be missing in a set, but none is made up while
	 * typing.
	 */
	List<String> keys() {
		return this.files.stream()
			.flatMap((file) -> file.values().stream())
			.map(RuleSetFile.Value::key)
			.distinct()
			.sorted()
			.toList();
	}

	/** The unit values of that key are given in. */
	String unitOf(String key) {
		return this.files.stream()
			.flatMap((file) -> file.values().stream())
			.filter((value) -> value.key().equals(key))
			.map(RuleSetFile.Value::unit)
			.findFirst()
			.orElseThrow(() -> new RuleRefused("key"));
	}

}
