package vn.rasoat.household;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of persons, composed letters and single spaces. */
final class PersonName {

	static final int LONGEST = 120;

	private static final Pattern FIT = Pattern.compile("\\p{L}[\\p{L}\\p{M}' .()-]*");

	private PersonName() {
	}

	static String tidy(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
	}

	static boolean isFit(String name) {
		return name.length() <= LONGEST && FIT.matcher(name).matches();
	}

	static String of(String text) {
		String name = tidy(text);
		if (!isFit(name)) {
			throw new NameUnfit();
		}
		return name;
	}

}
