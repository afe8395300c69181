package vn.rasoat.household;

/** What a decision makes of a household: its class of a year, or that it is gone. */
public interface Recognitions {

	/**
	 * Writes the class of a year; what was known of that year before is replaced and kept
	 * in the journal of the case.
	 * @param caseKey what it was decided in, such as {@code commune-review/3}
	 */
	void recognise(long householdId, HouseholdStatus status, String caseKey);

	/**
	 * Takes a household that moved away or died out off the current list. Its classes of
	 * earlier years stay; one of this year is withdrawn.
	 * @param caseKey what it was decided in
	 */
	void depart(long householdId, Departure departure, String caseKey);

}
