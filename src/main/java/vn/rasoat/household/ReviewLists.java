package vn.rasoat.household;

import java.util.List;

import vn.rasoat.ruleset.Category;

/** Lists of households to be reviewed, one for each village review. */
public interface ReviewLists {

	/** Households on the list, heads in Vietnamese order of names. */
	List<ListedHousehold> of(long villageReviewId);

	ListedHousehold get(long villageReviewId, long householdId);

	/** Whether the household was recognised in that class in a year before. */
	boolean wasEver(long householdId, Category category, int beforeYear);

	/**
	 * Closes the list: nothing can be added to it or taken off it afterwards. Doing it
	 * again changes nothing.
	 */
	void close(long villageReviewId);

}
