package vn.rasoat.form;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sizes no honest submission reaches; a form may ask for less, never for more.
 *
 * @param totalLength characters of all keys and values together
 */
@ConfigurationProperties("ra-soat.form")
record FormLimits(@DefaultValue("10000") int textLength, @DefaultValue("500") int listItems,
		@DefaultValue("8") int depth, @DefaultValue("500000") int totalLength) {

	static final FormLimits STANDARD = new FormLimits(10_000, 500, 8, 500_000);

	void check(Map<String, Object> submitted, Findings findings) {
		if (measure(submitted, 0, findings) > this.totalLength && findings.isEmpty()) {
			findings.add("", "", "tooLarge", this.totalLength);
		}
	}

	private long measure(@Nullable Object value, int depth, Findings findings) {
		if (depth > this.depth) {
			if (findings.isEmpty()) {
				findings.add("", "", "tooDeep", this.depth);
			}
			return 0;
		}
		long length = 1;
		if (value instanceof Map<?, ?> map) {
			for (Map.Entry<?, ?> entry : map.entrySet()) {
				length += String.valueOf(entry.getKey()).length() + measure(entry.getValue(), depth + 1, findings);
			}
		}
		else if (value instanceof List<?> list) {
			for (Object item : list) {
				length += measure(item, depth + 1, findings);
			}
		}
		else if (value instanceof String text) {
			length += text.length();
		}
		return length;
	}

}
