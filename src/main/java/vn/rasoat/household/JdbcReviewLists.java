package vn.rasoat.household;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.CaseKey;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.ruleset.Category;

@Service
@Transactional
class JdbcReviewLists implements ReviewLists {

	private final ListTables lists;

	private final Journal journal;

	private final BusinessClock clock;

	JdbcReviewLists(ListTables lists, Journal journal, BusinessClock clock) {
		this.lists = lists;
		this.journal = journal;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<ListedHousehold> of(long villageReviewId) {
		return this.lists.of(villageReviewId);
	}

	@Override
	@Transactional(readOnly = true)
	public ListedHousehold get(long villageReviewId, long householdId) {
		return this.lists.find(villageReviewId, householdId).orElseThrow(HouseholdNotListed::new);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean wasEver(long householdId, Category category, int beforeYear) {
		return this.lists.wasEver(householdId, category, beforeYear);
	}

	@Override
	public void close(long villageReviewId) {
		if (this.lists.lock(villageReviewId)) {
			return;
		}
		this.lists.close(villageReviewId, this.clock.instant());
		this.journal.record(Act.of(caseKey(villageReviewId), "household.list-closed", null, this.clock.today(),
				Map.of("households", this.lists.householdsOf(villageReviewId).size())));
	}

	/**
	 * The list is closed by those who start the review, and they hold its row: it must
	 * not be read here again.
	 */
	private static String caseKey(long villageReviewId) {
		return CaseKey.VILLAGE_REVIEW.of(villageReviewId);
	}

}
