package vn.rasoat.household;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReview;

/** Brings a listed household up to what a file says; the journal has both states. */
@Component
class ImportChanges {

	private final JdbcHouseholds register;

	private final RegisterChanges changes;

	private final HouseholdFiles files;

	private final ListJournal journal;

	ImportChanges(JdbcHouseholds register, RegisterChanges changes, HouseholdFiles files, ListJournal journal) {
		this.register = register;
		this.changes = changes;
		this.files = files;
		this.journal = journal;
	}

	/**
	 * @return whether there was anything to change
	 */
	boolean apply(VillageReview review, Household registered, FileHousehold household, String fileName) {
		RegisterDifference difference = new RegisterDifference(registered, this.register.membersOf(registered.id()),
				household);
		if (!difference.isAny()) {
			return false;
		}
		HouseholdFile before = this.files.of(review, registered.id());
		this.changes.change(registered, difference.tags(), difference.changed(), difference.newcomers());
		this.journal.changed(review, before, this.files.of(review, registered.id()), fileName, null);
		return true;
	}

}
