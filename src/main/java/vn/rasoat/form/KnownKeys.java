package vn.rasoat.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The shape a submission may have. Anything else could become a process variable somebody
 * trusts.
 */
final class KnownKeys {

	private final Map<String, KnownKeys> keys = new LinkedHashMap<>();

	private @Nullable Component component;

	static KnownKeys of(Component root) {
		KnownKeys known = new KnownKeys();
		known.add(root);
		return known;
	}

	void check(Map<?, ?> submitted, List<Object> path, FormLimits limits, Findings findings) {
		submitted.forEach((key, value) -> {
			KnownKeys known = this.keys.get(key);
			List<Object> place = FieldInstance.join(path, List.of(key));
			if (known == null) {
				findings.add(FieldInstance.text(place), String.valueOf(key), "unknown");
			}
			else if (value != null) {
				known.checkValue(value, place, limits, findings);
			}
		});
	}

	private void checkValue(Object value, List<Object> place, FormLimits limits, Findings findings) {
		boolean isList = this.component != null && this.component.type() == ComponentType.DYNAMICLIST;
		if (isList && value instanceof List<?> rows) {
			if (rows.size() > limits.listItems()) {
				findings.add(FieldInstance.text(place), label(place), "tooManyItems", limits.listItems());
				return;
			}
			for (int i = 0; i < rows.size(); i++) {
				checkNested(rows.get(i), FieldInstance.join(place, List.of(i)), limits, findings);
			}
		}
		else if (isList) {
			findings.add(FieldInstance.text(place), label(place), "type");
		}
		else if (this.component == null) {
			checkNested(value, place, limits, findings);
		}
	}

	private void checkNested(@Nullable Object value, List<Object> place, FormLimits limits, Findings findings) {
		if (value instanceof Map<?, ?> map) {
			check(map, place, limits, findings);
		}
		else if (value != null) {
			findings.add(FieldInstance.text(place), label(place), "type");
		}
	}

	private String label(List<Object> place) {
		return (this.component != null) ? this.component.label() : FieldInstance.text(place);
	}

	private void add(Component component) {
		KnownKeys target = this;
		for (String step : component.path()) {
			target = target.keys.computeIfAbsent(step, (key) -> new KnownKeys());
		}
		if (component.type().isKeyed() || component.type() == ComponentType.DYNAMICLIST) {
			target.component = component;
		}
		KnownKeys parent = target;
		component.components().forEach(parent::add);
	}

}
