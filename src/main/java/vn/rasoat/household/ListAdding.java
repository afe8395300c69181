package vn.rasoat.household;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;

/** Puts a household on a list as it was typed into the form. */
@Component
class ListAdding {

	private static final String HEAD = "Chủ hộ";

	private final ListMaking making;

	private final Households register;

	private final ListTables lists;

	private final BusinessClock clock;

	ListAdding(ListMaking making, Households register, ListTables lists, BusinessClock clock) {
		this.making = making;
		this.register = register;
		this.lists = lists;
		this.clock = clock;
	}

	/**
	 * @param form without errors
	 */
	long add(long reviewId, AddForm form) {
		if (form.registered()) {
			long householdId = Long.parseLong(form.householdId());
			if (form.applicant()) {
				this.making.addApplicant(reviewId, householdId, form.application());
			}
			else {
				this.making.addCurrent(reviewId, householdId);
			}
			return householdId;
		}
		return form.applicant()
				? this.making.addApplicant(reviewId, form.household(HEAD, this.clock.today()), form.application())
				: this.making.addCurrent(reviewId, form.household(HEAD, this.clock.today()),
						form.chosenCategory().orElseThrow());
	}

	List<CellError> faults(AddForm form) {
		return form.faults(this.clock.today());
	}

	/** Households of the village that the register knows and the list does not have. */
	List<Household> unlisted(VillageReview review) {
		var listed = this.lists.householdsOf(review.id());
		return this.register.in(review.villageCode())
			.stream()
			.filter((household) -> !listed.contains(household.id()))
			.toList();
	}

}
