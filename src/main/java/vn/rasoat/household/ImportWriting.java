package vn.rasoat.household;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.CheckedList.VillageCount;
import vn.rasoat.household.NewHousehold.NewMember;

/**
 * Writes a checked file into the register and the lists. The same file twice changes
 * nothing.
 */
@Component
@Transactional
class ImportWriting {

	private final ListCheck check;

	private final JdbcHouseholds register;

	private final RegisterWriting writing;

	private final ListTables lists;

	private final ListJournal journal;

	ImportWriting(ListCheck check, JdbcHouseholds register, RegisterWriting writing, ListTables lists,
			ListJournal journal) {
		this.check = check;
		this.register = register;
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
		for (VillageCount village : list.villages()) {
			if (village.review() != null) {
				listed += write(file, village, village.review());
			}
		}
		return new ImportOutcome(listed, list.villages().stream().mapToInt(VillageCount::listedAlready).sum(),
				(int) list.faulty(),
				list.villages()
					.stream()
					.filter((village) -> village.review() == null)
					.map(VillageCount::name)
					.toList());
	}

	private int write(SourceFile file, VillageCount village, VillageReview review) {
		if (this.lists.lock(review.id())) {
			throw new ListClosed(review.villageName());
		}
		Set<Long> before = this.lists.householdsOf(review.id());
		int listed = 0;
		for (FileHousehold household : village.households()) {
			if (!household.isFaulty()) {
				listed += write(household, file.communeCode(), review, before) ? 1 : 0;
			}
		}
		if (listed > 0) {
			this.journal.imported(review, file.name(), file.sha256(), listed);
		}
		return listed;
	}

	private boolean write(FileHousehold household, String communeCode, VillageReview review, Set<Long> before) {
		Household registered = household.registered().orElse(null);
		if (registered != null && before.contains(registered.id())) {
			return false;
		}
		long id;
		if (registered == null) {
			id = this.writing.write(communeCode, review.villageCode(), household.toBeWritten());
		}
		else {
			id = registered.id();
			addNewcomers(id, household.members());
		}
		HouseholdStatus status = household.status(review.reviewYear() - 1);
		this.writing.writeStatus(id, status);
		this.lists.add(review.id(), id, Origin.CURRENT_LIST, status.category(), null);
		return true;
	}

	/**
	 * People the register does not know in this household yet; nobody is taken out of it
	 * by a list.
	 */
	private void addNewcomers(long householdId, List<NewMember> members) {
		List<Member> known = this.register.membersOf(householdId);
		Set<String> numbers = known.stream().map(Member::citizenId).collect(Collectors.toSet());
		Set<String> people = known.stream()
			.map((member) -> PersonName.identity(member.fullName(), member.birth()))
			.collect(Collectors.toSet());
		List<NewMember> newcomers = members.stream()
			.filter((member) -> member.citizenId() == null || !numbers.contains(member.citizenId()))
			.filter((member) -> !people.contains(PersonName.identity(member.fullName(), member.birth())))
			.toList();
		this.writing.writeMembers(householdId, known.size() + 1, newcomers);
	}

}
