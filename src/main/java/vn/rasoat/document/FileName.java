package vn.rasoat.document;

import java.text.Normalizer;

/**
 * The name a file came with, made harmless: no folders, no control characters, not
 * endless.
 */
final class FileName {

	private static final int LONGEST = 200;

	private FileName() {
	}

	static String tidy(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
		String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", " ").strip();
		if (clean.isEmpty()) {
			return "tai-lieu";
		}
		return (clean.length() > LONGEST) ? clean.substring(clean.length() - LONGEST) : clean;
	}

}
