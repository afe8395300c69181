package vn.rasoat.household;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.ruleset.Category;

@Service
@Transactional
class JournaledListMaking implements ListMaking {

	private final VillageReviews reviews;

	private final JdbcHouseholds register;

	private final RegisterWriting writing;

	private final ListTables lists;

	private final ListJournal journal;

	JournaledListMaking(VillageReviews reviews, JdbcHouseholds register, RegisterWriting writing, ListTables lists,
			ListJournal journal) {
		this.reviews = reviews;
		this.register = register;
		this.writing = writing;
		this.lists = lists;
		this.journal = journal;
	}

	@Override
	public void addApplicant(long reviewId, long householdId, Application application) {
		VillageReview review = open(reviewId);
		checkApplication(application);
		list(review, householdId, Origin.APPLICANT, this.register.standing(householdId), application);
	}

	@Override
	public void addCurrent(long reviewId, long householdId) {
		VillageReview review = open(reviewId);
		Category category = this.register.standing(householdId);
		if (category != Category.POOR && category != Category.NEAR_POOR) {
			throw new NotOnCurrentList(this.register.get(householdId).headName());
		}
		list(review, householdId, Origin.CURRENT_LIST, category, null);
	}

	@Override
	public long addApplicant(long reviewId, NewHousehold household, Application application) {
		VillageReview review = open(reviewId);
		checkApplication(application);
		long id = write(review, household);
		list(review, id, Origin.APPLICANT, Category.NOT_POOR, application);
		return id;
	}

	@Override
	public long addCurrent(long reviewId, NewHousehold household, Category category) {
		VillageReview review = open(reviewId);
		long id = write(review, household);
		this.writing.writeStatus(id, HouseholdStatus.of(review.reviewYear() - 1, category));
		list(review, id, Origin.CURRENT_LIST, category, null);
		return id;
	}

	@Override
	public int takeOverCurrent(long reviewId) {
		VillageReview review = open(reviewId);
		List<Long> managed = this.lists.managedAndUnlisted(review.villageCode(), reviewId);
		managed.forEach(
				(household) -> list(review, household, Origin.CURRENT_LIST, this.register.standing(household), null));
		return managed.size();
	}

	@Override
	public void addDisputed(long reviewId, long householdId) {
		VillageReview review = this.reviews.get(reviewId);
		this.lists.lock(reviewId);
		if (this.lists.find(reviewId, householdId).isEmpty()) {
			list(review, householdId, Origin.COMPLAINT, this.register.standing(householdId), null);
		}
	}

	@Override
	public long addDisputed(long reviewId, NewHousehold household) {
		VillageReview review = this.reviews.get(reviewId);
		this.lists.lock(reviewId);
		long id = write(review, household);
		list(review, id, Origin.COMPLAINT, Category.NOT_POOR, null);
		return id;
	}

	@Override
	public void takeOff(long reviewId, long householdId, String reason) {
		VillageReview review = open(reviewId);
		ListedHousehold listed = this.lists.find(reviewId, householdId).orElseThrow(HouseholdNotListed::new);
		this.lists.remove(reviewId, householdId);
		this.journal.takenOff(review, listed, Reason.of(reason));
	}

	/**
	 * The survey of a village already under way must not stop a wrong accent from being
	 * put right.
	 */
	@Override
	public void correctName(long reviewId, long memberId, String name, String reason) {
		VillageReview review = this.reviews.get(reviewId);
		Member member = this.register.member(memberId);
		if (this.lists.find(reviewId, member.householdId()).isEmpty()) {
			throw new HouseholdNotListed();
		}
		String corrected = PersonName.of(name);
		this.journal.renamed(review, this.register.get(member.householdId()).code(), member, corrected,
				Reason.of(reason));
		this.writing.rename(member, corrected);
	}

	private VillageReview open(long reviewId) {
		VillageReview review = this.reviews.get(reviewId);
		if (review.status() != VillageReview.Status.PREPARING || this.lists.lock(reviewId)) {
			throw new ListClosed(review.villageName());
		}
		return review;
	}

	private void checkApplication(Application application) {
		this.journal.checkNotAhead(application.receivedOn());
		if (application.number().isBlank()) {
			throw new ApplicationIncomplete();
		}
	}

	private long write(VillageReview review, NewHousehold household) {
		String commune = VillageCode.communeOf(review.villageCode());
		this.writing.lock(commune);
		for (NewMember member : household.members()) {
			if (member.citizenId() != null) {
				refuseTaken(member.citizenId());
			}
		}
		return this.writing.write(commune, review.villageCode(), household);
	}

	private void refuseTaken(String citizenId) {
		this.register.withCitizenId(citizenId).ifPresent((other) -> {
			throw new CitizenIdTaken(citizenId, this.register.get(other.householdId()));
		});
	}

	private void list(VillageReview review, long householdId, Origin origin, Category category,
			@Nullable Application application) {
		Household household = this.register.get(householdId);
		if (!household.villageCode().equals(review.villageCode())) {
			throw new HouseholdOfAnotherVillage(household.headName(), review.villageName());
		}
		if (this.lists.find(review.id(), householdId).isPresent()) {
			throw new AlreadyListed(household.headName());
		}
		this.lists.add(review.id(), householdId, origin, category, application);
		this.journal.listed(review, household, origin, category, application);
	}

}
