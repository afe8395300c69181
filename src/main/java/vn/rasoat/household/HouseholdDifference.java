package vn.rasoat.household;

import java.util.List;

import vn.rasoat.household.RegisterDifference.Change;

/**
 * A household of the file that the register has otherwise or not at all.
 *
 * @param changes nothing for one that the register does not have
 */
record HouseholdDifference(String headName, String villageName, boolean isNew, List<Change> changes) {

}
