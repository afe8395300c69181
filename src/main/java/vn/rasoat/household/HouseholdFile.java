package vn.rasoat.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything known of a household on a list.
 *
 * @param formerPlaces villages it was registered in before units were rearranged
 */
record HouseholdFile(ListedHousehold listed, Household household, List<Member> members, List<HouseholdStatus> history,
		@Nullable Application application, List<HouseholdPlaces.FormerPlace> formerPlaces) {
}
