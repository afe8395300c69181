package vn.rasoat.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.rasoat.area.AreaPath;
import vn.rasoat.demo.Scenario.Document;

/**
 * Puts documents into what is entered: {@code ${district-plan.number}}, {@code .on},
 * {@code .body}.
 */
final class DocumentWords {

	private static final Pattern WORD = Pattern.compile("\\$\\{([a-z0-9-]+)\\.(number|on|body)}");

	private static final String UNIT = "${unit}";

	private final Scenario scenario;

	private final String unit;

	/**
	 * @param place where it is entered; {@code ${unit}} is the name of the commune there,
	 * else of the unit that leads
	 */
	DocumentWords(Scenario scenario, AreaPath place) {
		this.scenario = scenario;
		this.unit = scenario.communes()
			.stream()
			.filter((it) -> place.text().contains("/" + it.code() + "/"))
			.map(Scenario.Commune::name)
			.findFirst()
			.orElse(scenario.place().name());
	}

	Map<String, Object> in(Map<String, Object> values) {
		Map<String, Object> filled = new LinkedHashMap<>();
		values.forEach((key, value) -> filled.put(key, in(value)));
		return filled;
	}

	@SuppressWarnings("unchecked")
	private Object in(Object value) {
		if (value instanceof String text) {
			return WORD.matcher(text.replace(UNIT, this.unit))
				.replaceAll((found) -> Matcher.quoteReplacement(word(found.group(1), found.group(2))));
		}
		if (value instanceof Map<?, ?> map) {
			return in((Map<String, Object>) map);
		}
		return (value instanceof List<?> list) ? list.stream().map(this::in).toList() : value;
	}

	private String word(String key, String part) {
		Document document = this.scenario.document(key);
		return switch (part) {
			case "number" -> document.number();
			case "on" -> document.on().toString();
			default -> document.body();
		};
	}

}
