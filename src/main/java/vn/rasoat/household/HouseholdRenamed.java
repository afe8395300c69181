package vn.rasoat.household;

/**
 * The name of a household's head was put right; published in the transaction that did it.
 */
public record HouseholdRenamed(long householdId, String headName) {
}
