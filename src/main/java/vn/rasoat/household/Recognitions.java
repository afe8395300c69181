package vn.rasoat.household;

/** The class of a household in a year, as it was recognised. */
public interface Recognitions {

	/**
	 * Writes the class of a year; what was known of that year before is replaced and kept
	 * in the journal of the case.
	 * @param caseKey what it was decided in, such as {@code commune-review/3}
	 */
	void recognise(long householdId, HouseholdStatus status, String caseKey);

}
