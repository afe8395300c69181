package vn.rasoat.household;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;

/** A file covers a commune, so only an officer of the whole commune may import it. */
@Component
class ImportRights {

	private final Areas areas;

	private final CurrentActor actor;

	private final BusinessClock clock;

	ImportRights(Areas areas, CurrentActor actor, BusinessClock clock) {
		this.areas = areas;
		this.actor = actor;
		this.clock = clock;
	}

	Unit commune(String code) {
		return this.areas.get(code, this.clock.today());
	}

	/** User name of the officer who is acting. */
	String officerOf(String code) {
		return this.actor.require(Role.COMMUNE_OFFICER, commune(code).path()).username();
	}

}
