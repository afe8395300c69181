package vn.rasoat.household;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;

/** Puts together what is known of a household on a list. */
@Component
class HouseholdFiles {

	private final ListTables lists;

	private final Households register;

	private final Departures departures;

	private final HouseholdPlaces places;

	HouseholdFiles(ListTables lists, Households register, Departures departures, HouseholdPlaces places) {
		this.lists = lists;
		this.register = register;
		this.departures = departures;
		this.places = places;
	}

	HouseholdFile of(VillageReview review, long householdId) {
		ListedHousehold listed = this.lists.find(review.id(), householdId).orElseThrow(HouseholdNotListed::new);
		return new HouseholdFile(listed, this.register.get(householdId), this.register.membersOf(householdId),
				this.register.historyOf(householdId), this.departures.of(householdId).orElse(null),
				this.lists.applicationOf(review.id(), householdId).orElse(null), this.places.formerPlaces(householdId));
	}

}
