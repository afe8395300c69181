package vn.rasoat.succession;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Unit;

/**
 * Who may move units: an admin of the whole country, because rights of people pass from
 * one province to another with it.
 */
@Component("successionAdmins")
class Admins {

	private final CurrentActor actor;

	private final Targets targets;

	Admins(CurrentActor actor, Targets targets) {
		this.actor = actor;
		this.targets = targets;
	}

	/** Whether whoever is logged in may; templates ask it. */
	public boolean may() {
		return this.actor.get().may(Role.ADMIN, AreaPath.COUNTRY);
	}

	/**
	 * @param on a day on which the unit stood: the same code can name another one later
	 */
	Unit unit(String code, LocalDate on) {
		this.actor.require(Role.ADMIN, AreaPath.COUNTRY);
		return this.targets.unit(code, on);
	}

}
