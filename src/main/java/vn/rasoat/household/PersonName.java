package vn.rasoat.household;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.rasoat.language.Vietnamese;

/** Names of persons, composed letters and single spaces. */
final class PersonName {

	static final int LONGEST = 100;

	private static final Pattern FIT = Pattern.compile("\\p{L}[\\p{L}\\p{M}' .()-]*");

	private PersonName() {
	}

	static String tidy(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
	}

	static boolean isFit(String name) {
		return name.length() <= LONGEST && FIT.matcher(name).matches();
	}

	/** Tells people of one household apart who have no number. */
	static String identity(String name, @Nullable Birth birth) {
		return Vietnamese.plain(name) + "|" + ((birth != null) ? birth.inYear() : "");
	}

	static String of(String text) {
		String name = tidy(text);
		if (!isFit(name)) {
			throw new NameUnfit();
		}
		return name;
	}

}
