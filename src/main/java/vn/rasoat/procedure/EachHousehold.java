package vn.rasoat.procedure;

/** What a process remembers for a step done once for each household. */
public final class EachHousehold {

	/** Ids of the households to visit in this round. */
	public static final String IDS = "householdIds";

	public static final String ID = "householdId";

	private EachHousehold() {
	}

}
