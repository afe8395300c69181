package vn.rasoat.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A component at its place in the data; in a list there is one for each row.
 *
 * @param context what its expressions see
 */
record FieldInstance(Component component, List<Object> path, Map<String, Object> context) {

	/** Reads like {@code exceptions[0].agreed}. */
	String pathText() {
		return text(this.path);
	}

	static String text(List<Object> path) {
		StringBuilder text = new StringBuilder();
		for (Object step : path) {
			if (step instanceof Integer) {
				text.append('[').append(step).append(']');
			}
			else {
				text.append(text.isEmpty() ? "" : ".").append(step);
			}
		}
		return text.toString();
	}

	static List<Object> join(List<Object> path, List<?> more) {
		List<Object> joined = new ArrayList<>(path);
		joined.addAll(more);
		return joined;
	}

}
