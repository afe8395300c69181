package vn.rasoat.posting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListMaking;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.NewHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.ComplaintRows.Subject;

/**
 * The household an objection is about: of the list, of the village's register, or one
 * nobody knows yet. One that was left out comes on the list by a complaint.
 */
@Component
class DisputedHouseholds {

	private static final String HEAD = "Chủ hộ";

	private final VillageReviews reviews;

	private final ReviewLists lists;

	private final Households register;

	private final ListMaking making;

	DisputedHouseholds(VillageReviews reviews, ReviewLists lists, Households register, ListMaking making) {
		this.reviews = reviews;
		this.lists = lists;
		this.register = register;
		this.making = making;
	}

	/**
	 * @param listIt whether a household left out comes on the list; a remark lists nobody
	 */
	Subject of(long villageReviewId, NewComplaint complaint, boolean listIt) {
		Long id = complaint.householdId();
		if (id == null) {
			NewHousehold household = household(complaint);
			return new Subject(listIt ? this.making.addDisputed(villageReviewId, household) : null,
					household.head().fullName(), true);
		}
		Optional<ListedHousehold> listed = this.lists.of(villageReviewId)
			.stream()
			.filter((it) -> it.id() == id)
			.findFirst();
		if (listed.isPresent()) {
			return new Subject(id, listed.get().headName(), false);
		}
		Household known = this.register.in(this.reviews.get(villageReviewId).villageCode())
			.stream()
			.filter((it) -> it.id() == id)
			.findFirst()
			.orElseThrow(HouseholdOnNoPostedList::new);
		if (listIt) {
			this.making.addDisputed(villageReviewId, id);
		}
		return new Subject(listIt ? id : null, known.headName(), true);
	}

	private static NewHousehold household(NewComplaint complaint) {
		String name = Objects.requireNonNull(complaint.householdName(), "a household or its head");
		return new NewHousehold(null, null, null, Household.Tags.NONE,
				List.of(new NewHousehold.NewMember(name, HEAD, null, null, null, null)));
	}

}
