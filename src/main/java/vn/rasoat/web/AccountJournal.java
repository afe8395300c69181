package vn.rasoat.web;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.rasoat.access.AccountChanged;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

/**
 * Takes changes of accounts into the journal. It stands here because the journal asks
 * {@code access} who is acting.
 */
@Component
class AccountJournal {

	private final Journal journal;

	private final BusinessClock clock;

	AccountJournal(Journal journal, BusinessClock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	@EventListener
	void on(AccountChanged change) {
		this.journal.record(Act.of("admin", change.action(), change.username(), this.clock.today(), change.after()));
	}

}
