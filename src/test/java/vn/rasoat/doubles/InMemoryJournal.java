package vn.rasoat.doubles;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.stereotype.Component;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;

@Component
public class InMemoryJournal implements Journal {

	private final List<Entry> entries = new CopyOnWriteArrayList<>();

	@Override
	public void record(Act act) {
		this.entries.add(new Entry(this.entries.size(), act.caseKey(), act.action(), act.subject(), act.happenedOn(),
				Instant.now(), "x", "x", act.onBehalfOf(), act.paper(), act.reason(), act.before().toString(),
				act.after().toString()));
	}

	@Override
	public List<Entry> of(String caseKey) {
		return this.entries.stream().filter((entry) -> entry.caseKey().equals(caseKey)).toList();
	}

}
