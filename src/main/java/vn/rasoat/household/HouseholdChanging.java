package vn.rasoat.household;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.NewHousehold.NewMember;

/**
 * Puts the people and tags of a listed household right while its list is open. The
 * journal has both, before and after.
 */
@Service
@Transactional
class HouseholdChanging {

	private final VillageReviews reviews;

	private final ListTables lists;

	private final HouseholdFiles files;

	private final RegisterChanges register;

	private final ListJournal journal;

	HouseholdChanging(VillageReviews reviews, ListTables lists, HouseholdFiles files, RegisterChanges register,
			ListJournal journal) {
		this.reviews = reviews;
		this.lists = lists;
		this.files = files;
		this.register = register;
		this.journal = journal;
	}

	/** Faults of what was typed; nobody is asked for the reason before they are gone. */
	List<CellError> faults(PeopleForm form) {
		return new PeopleCheck(this.journal.today()).check(form, true, null).errors();
	}

	/**
	 * @param form without faults, the head first
	 */
	void change(long reviewId, long householdId, PeopleForm form) {
		VillageReview review = this.reviews.get(reviewId);
		if (review.status() != VillageReview.Status.PREPARING || this.lists.lock(reviewId)) {
			throw new ListClosed(review.villageName());
		}
		HouseholdFile before = this.files.of(review, householdId);
		String reason = Reason.of(form.reason());
		Map<String, Member> known = before.members()
			.stream()
			.collect(Collectors.toMap((member) -> String.valueOf(member.id()), (member) -> member));
		List<PersonForm> people = form.people();
		List<NewMember> checked = new PeopleCheck(this.journal.today()).check(form, true, null).members();
		Map<Member, NewMember> kept = new LinkedHashMap<>();
		List<NewMember> newcomers = new java.util.ArrayList<>();
		for (int at = 0; at < people.size(); at++) {
			Member member = known.get(people.get(at).id());
			if (member != null) {
				kept.put(member, checked.get(at));
			}
			else {
				newcomers.add(checked.get(at));
			}
		}
		// first, so that somebody else may take over the number of who is gone
		before.members()
			.stream()
			.filter((member) -> !kept.containsKey(member) && !member.head())
			.forEach(this.register::remove);
		this.register.change(before.household(), form.tags(), kept, newcomers);
		this.journal.changed(review, before, this.files.of(review, householdId), reason);
	}

}
