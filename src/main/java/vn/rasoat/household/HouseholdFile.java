package vn.rasoat.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Everything known of a household on a list. */
record HouseholdFile(ListedHousehold listed, Household household, List<Member> members, List<HouseholdStatus> history,
		@Nullable Application application) {
}
