package vn.rasoat.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;

/** Enters and closes units; every change is in the journal of the administration. */
@Component
class UnitRegister {

	static final String CASE = "admin/units";

	private final UnitTable units;

	private final Journal journal;

	UnitRegister(UnitTable units, Journal journal) {
		this.units = units;
		this.journal = journal;
	}

	@Transactional
	public Unit add(NewUnit unit) {
		Unit parent = (unit.parentCode() == null) ? null : parent(unit);
		AreaPath above = (parent == null) ? AreaPath.COUNTRY : parent.path();
		if (this.units.standsFrom(unit.code(), unit.validFrom())) {
			throw new UnitTaken("code", unit.code());
		}
		try {
			this.units.insert(unit, above.child(unit.code()), (parent == null) ? null : parent.validTo());
		}
		catch (DuplicateKeyException ex) {
			throw new UnitTaken("code", unit.code());
		}
		Unit added = this.units.find(unit.code(), unit.validFrom()).orElseThrow();
		this.journal.record(Act.of(CASE, "unit.added", added.name(), added.validFrom(), facts(added)));
		return added;
	}

	/**
	 * @param firstDay first day on which it no longer stands; its villages end with it
	 */
	@Transactional
	public void close(Unit unit, LocalDate firstDay) {
		if (!firstDay.isAfter(unit.validFrom())) {
			throw new UnitRefused("closing-date");
		}
		boolean holdsUnits = this.units.below(unit.code(), firstDay)
			.stream()
			.anyMatch((child) -> child.level() != Level.VILLAGE);
		if (holdsUnits) {
			throw new UnitRefused("closing-units", unit.name());
		}
		if (!this.units.close(unit, firstDay)) {
			throw new UnitClosed(unit.name());
		}
		this.journal.record(new Act(CASE, "unit.closed", unit.name(), firstDay, null, null, null,
				Map.of("code", unit.code()), Map.of("code", unit.code(), "validTo", firstDay.toString())));
	}

	private Unit parent(NewUnit unit) {
		Unit parent = this.units.find(String.valueOf(unit.parentCode()), unit.validFrom())
			.orElseThrow(() -> new UnitRefused("parent"));
		boolean fits = (unit.level() == Level.VILLAGE) ? parent.level() == Level.COMMUNE
				: parent.level().compareTo(unit.level()) < 0;
		if (!fits) {
			throw new UnitRefused("parent");
		}
		return parent;
	}

	private static Map<String, String> facts(Unit unit) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("code", unit.code());
		facts.put("name", unit.name());
		facts.put("kind", unit.kind());
		if (unit.setting() != null) {
			facts.put("setting", unit.setting().name());
		}
		facts.put("path", unit.path().text());
		facts.put("validFrom", unit.validFrom().toString());
		return facts;
	}

}
