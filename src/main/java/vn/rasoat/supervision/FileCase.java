package vn.rasoat.supervision;

import java.util.Locale;

import vn.rasoat.language.Vietnamese;

/**
 * A case whose journal and papers belong to the file of a commune.
 *
 * @param folder folder of the download it lies in
 * @param journalPage page of its journal
 */
record FileCase(String caseKey, String title, String folder, String journalPage) {

	private static final int LONGEST = 60;

	/** Page of the case. */
	String page() {
		return this.journalPage.replaceFirst("/journal$", "");
	}

	/** A name any system can write: plain letters, digits and hyphens. */
	static String safe(String text) {
		String plain = Vietnamese.plain(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		String trimmed = plain.replaceAll("^-+|-+$", "");
		String shortened = (trimmed.length() > LONGEST) ? trimmed.substring(0, LONGEST) : trimmed;
		return shortened.isEmpty() ? "tai-lieu" : shortened;
	}

}
