package vn.rasoat.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.Confidence;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleValue;

/** A rule set as shipped, without a database, and with values an admin would add. */
class ShippedLaw implements RuleSet {

	private final String code;

	private final Map<String, RuleValue> values = new LinkedHashMap<>();

	private final Map<String, String> decisions = new LinkedHashMap<>();

	@SuppressWarnings("unchecked")
	ShippedLaw(String code) {
		this.code = code;
		try (InputStream file = ShippedLaw.class.getResourceAsStream("/rulesets/" + code + ".yaml")) {
			Map<String, Object> set = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
			this.decisions.putAll((Map<String, String>) set.get("decisions"));
			((List<Map<String, Object>>) set.get("values")).forEach((it) -> enter(String.valueOf(it.get("key")),
					String.valueOf(it.get("value")), Confidence.valueOf(String.valueOf(it.get("confidence")))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ShippedLaw with(String key, String value, Confidence confidence) {
		enter(key, value, confidence);
		return this;
	}

	private void enter(String key, String value, Confidence confidence) {
		this.values.put(key, new RuleValue(key, null, value, "", "Điều của " + key, confidence));
	}

	@Override
	public String code() {
		return this.code;
	}

	@Override
	public LocalDate validFrom() {
		return LocalDate.MIN;
	}

	@Override
	public LocalDate validTo() {
		return LocalDate.MAX;
	}

	@Override
	public Optional<RuleValue> find(String key, @Nullable Setting setting) {
		return Optional.ofNullable(this.values.get(key));
	}

	@Override
	public RuleValue require(String key, @Nullable Setting setting) {
		return find(key, setting).orElseThrow();
	}

	@Override
	public List<Indicator> indicators() {
		return List.of();
	}

	@Override
	public String decision(String purpose) {
		return this.decisions.get(purpose);
	}

	@Override
	public boolean decides(String purpose) {
		return this.decisions.containsKey(purpose);
	}

	@Override
	public Optional<String> article(String form) {
		return Optional.empty();
	}

	@Override
	public String term(String key, Locale locale) {
		return key;
	}

	@Override
	public List<RuleValue> values() {
		return List.copyOf(this.values.values());
	}

}
