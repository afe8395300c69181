package vn.rasoat.procedure;

import java.util.Map;

/** A choice as a list of a form shows it. */
public final class FormOption {

	private FormOption() {
	}

	public static Map<String, String> of(Object key, String label) {
		return Map.of("value", String.valueOf(key), "label", label);
	}

}
