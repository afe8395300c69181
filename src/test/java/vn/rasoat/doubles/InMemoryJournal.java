package vn.rasoat.doubles;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

class InMemoryJournal implements Journal {

	private final List<Entry> entries = new CopyOnWriteArrayList<>();

	private final BusinessClock clock;

	InMemoryJournal(BusinessClock clock) {
		this.clock = clock;
	}

	@Override
	public void record(Act act) {
		this.entries.add(new Entry(this.entries.size() + 1, act.caseKey(), act.action(), act.subject(),
				act.happenedOn(), this.clock.instant(), "system", "Hệ thống", act.onBehalfOf(), act.paper(),
				act.reason(), "{}", "{}"));
	}

	@Override
	public List<Entry> of(String caseKey) {
		return this.entries.stream().filter((entry) -> entry.caseKey().equals(caseKey)).toList();
	}

}
