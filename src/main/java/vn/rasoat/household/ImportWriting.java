package vn.rasoat.household;

import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.CheckedList.VillageCount;

/**
 * Writes a checked file into the register and the lists. The same file twice changes
 * nothing.
 */
@Component
@Transactional
class ImportWriting {

	private final ListCheck check;

	private final ImportChanges changes;

	private final RegisterWriting writing;

	private final ListTables lists;

	private final ListJournal journal;

	ImportWriting(ListCheck check, ImportChanges changes, RegisterWriting writing, ListTables lists,
			ListJournal journal) {
		this.check = check;
		this.changes = changes;
		this.writing = writing;
		this.lists = lists;
		this.journal = journal;
	}

	ImportOutcome write(SourceFile file, boolean leaveOutFaulty) {
		this.writing.lock(file.communeCode());
		CheckedList list = this.check.check(file.communeCode(), file.rows());
		if (list.faulty() > 0 && !leaveOutFaulty) {
			throw new ImportFaulty(list.errors().size());
		}
		int listed = 0;
		int changed = 0;
		for (VillageCount village : list.villages()) {
			if (village.review() != null) {
				Written written = write(file, village, village.review());
				listed += written.listed();
				changed += written.changed();
			}
		}
		return new ImportOutcome(listed, changed, list.villages().stream().mapToInt(VillageCount::listedAlready).sum(),
				(int) list.faulty(),
				list.villages()
					.stream()
					.filter((village) -> village.review() == null)
					.map(VillageCount::name)
					.toList());
	}

	private Written write(SourceFile file, VillageCount village, VillageReview review) {
		if (this.lists.lock(review.id())) {
			throw new ListClosed(review.villageName());
		}
		Set<Long> before = this.lists.householdsOf(review.id());
		int listed = 0;
		int changed = 0;
		for (FileHousehold household : village.households()) {
			if (!household.isFaulty()) {
				listed += list(household, file.communeCode(), review, before) ? 1 : 0;
				changed += household.registered()
					.filter((registered) -> this.changes.apply(review, registered, household, file.name()))
					.isPresent() ? 1 : 0;
			}
		}
		if (listed > 0) {
			this.journal.imported(review, file.name(), file.sha256(), listed);
		}
		return new Written(listed, changed);
	}

	private boolean list(FileHousehold household, String communeCode, VillageReview review, Set<Long> before) {
		Household registered = household.registered().orElse(null);
		if (registered != null && before.contains(registered.id())) {
			return false;
		}
		long id = (registered != null) ? registered.id()
				: this.writing.write(communeCode, review.villageCode(), household.toBeWritten());
		HouseholdStatus status = household.status(review.reviewYear() - 1);
		this.writing.writeStatus(id, status);
		this.lists.add(review.id(), id, Origin.CURRENT_LIST, status.category(), null);
		return true;
	}

	/** What was done in one village. */
	private record Written(int listed, int changed) {

	}

}
