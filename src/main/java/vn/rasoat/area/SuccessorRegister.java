package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Successors.Successor;
import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;

/**
 * What an admin enters about successors: those shipped with the product were derived from
 * names, a few are missing and one may be wrong.
 */
@Component
@Transactional
public class SuccessorRegister {

	private final JdbcClient jdbc;

	private final Successors successors;

	private final UnitTable units;

	private final MoveTable moves;

	private final Journal journal;

	SuccessorRegister(JdbcClient jdbc, Successors successors, UnitTable units, MoveTable moves, Journal journal) {
		this.jdbc = jdbc;
		this.successors = successors;
		this.units = units;
		this.moves = moves;
		this.journal = journal;
	}

	/**
	 * @param whole whether the closed commune went into this one entirely; otherwise
	 * there are others
	 */
	public void record(Unit closed, String newCode, boolean whole) {
		LocalDate day = changedOn(closed);
		Unit next = this.units.find(newCode.strip(), day)
			.filter((unit) -> unit.level() == closed.level())
			.orElseThrow(() -> new UnitRefused("successor", newCode));
		List<Successor> known = this.successors.of(closed.code(), day.minusDays(1));
		if (known.stream().anyMatch((one) -> one.code().equals(next.code()))) {
			throw new UnitTaken("successor", next.name());
		}
		if (known.stream().anyMatch((one) -> whole || one.whole())) {
			throw new UnitRefused("successor-whole", closed.name());
		}
		this.jdbc.sql("insert into area_successor (old_code, changed_on, new_code, share) values (?, ?, ?, ?)")
			.params(closed.code(), day, next.code(), whole ? "whole" : "part")
			.update();
		write("unit.successor-recorded", closed, day, next.name() + " (" + next.code() + ")");
	}

	public void forget(Unit closed, String newCode) {
		LocalDate day = changedOn(closed);
		int forgotten = this.jdbc
			.sql("delete from area_successor where old_code = ? and changed_on = ? and new_code = ?")
			.params(closed.code(), day, newCode)
			.update();
		if (forgotten == 0) {
			throw new UnitUnknown(newCode, day);
		}
		write("unit.successor-forgotten", closed, day,
				this.units.find(newCode, day).map(Unit::name).orElse("") + " (" + newCode + ")");
	}

	private LocalDate changedOn(Unit closed) {
		this.units.lock(closed);
		LocalDate day = closed.validTo();
		if (day == null) {
			throw new UnitStandsStill(closed.name());
		}
		if (!this.moves.of(closed).isEmpty()) {
			throw new UnitMovedBefore(closed.name());
		}
		return day;
	}

	private void write(String action, Unit closed, LocalDate day, String successor) {
		this.journal.record(Act.of(UnitRegister.CASE, action, closed.name() + " (" + closed.code() + ")", day,
				Map.of("successor", successor)));
	}

}
