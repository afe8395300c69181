package vn.rasoat.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything known of a household on a list.
 *
 * @param departure that it is gone, where it is
 * @param formerPlaces villages it was registered in before units were rearranged
 */
record HouseholdFile(ListedHousehold listed, Household household, List<Member> members, List<HouseholdStatus> history,
		@Nullable Departure departure, @Nullable Application application,
		List<HouseholdPlaces.FormerPlace> formerPlaces) {
}
