package vn.rasoat.audit;

import java.util.Locale;

/**
 * How the journal, tasks and papers name a case: {@code village-review/12}. The one way
 * from its number to the key and back.
 */
public enum CaseKey {

	CAMPAIGN, COMMUNE_REVIEW, VILLAGE_REVIEW, COMPLAINT;

	/** First part of the key. */
	public String kind() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String of(long id) {
		return kind() + "/" + id;
	}

	/** Whether a key names a case of this kind. */
	public boolean names(String caseKey) {
		return kindOf(caseKey).equals(kind());
	}

	/** Number of a case of this kind. */
	public long idOf(String caseKey) {
		if (!names(caseKey)) {
			throw new IllegalArgumentException(caseKey + " is no " + kind());
		}
		return Long.parseLong(numberOf(caseKey));
	}

	/** First part of any key; a key without a number is all kind. */
	public static String kindOf(String caseKey) {
		int slash = caseKey.indexOf('/');
		return (slash < 0) ? caseKey : caseKey.substring(0, slash);
	}

	/** Second part of any key. */
	public static String numberOf(String caseKey) {
		return caseKey.substring(caseKey.indexOf('/') + 1);
	}

}
