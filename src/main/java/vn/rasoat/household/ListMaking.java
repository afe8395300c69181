package vn.rasoat.household;

import vn.rasoat.ruleset.Category;

/** What a commune officer does to a list before it is closed. Everything is journaled. */
public interface ListMaking {

	/** Puts a household of the register on the list because it asked for it. */
	void addApplicant(long reviewId, long householdId, Application application);

	/**
	 * Puts a household of the register on the list because it was recognised poor or
	 * near-poor.
	 */
	void addCurrent(long reviewId, long householdId);

	/**
	 * Writes a new household into the register and on the list because it asked for it.
	 */
	long addApplicant(long reviewId, NewHousehold household, Application application);

	/**
	 * Writes a new household into the register and on the list with the class it was
	 * recognised in.
	 */
	long addCurrent(long reviewId, NewHousehold household, Category category);

	/**
	 * Puts every household of the village on the list that the register holds as poor or
	 * near-poor now.
	 * @return how many were not on it before
	 */
	int takeOverCurrent(long reviewId);

	/**
	 * Puts a household of the register on a closed list because somebody objected that it
	 * was left out; one that is listed already stays as it is.
	 */
	void addDisputed(long reviewId, long householdId);

	/**
	 * Writes a household the register does not know into it and on the closed list
	 * because somebody objected that it was left out.
	 */
	long addDisputed(long reviewId, NewHousehold household);

	void takeOff(long reviewId, long householdId, String reason);

	/**
	 * Puts the spelling of a member's name right, which is possible after the list was
	 * closed as well.
	 */
	void correctName(long reviewId, long memberId, String name, String reason);

}
