package vn.rasoat.access;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaAdmins;
import vn.rasoat.area.AreaPath;
import vn.rasoat.calendar.CalendarAdmins;

/**
 * Answers modules below this one, and templates, whether an admin's area reaches as far
 * as what is to be changed: the door of {@code /admin} only asks for the role.
 */
@Component("admins")
class AdminsOfPlaces implements AreaAdmins, CalendarAdmins {

	private final CurrentActor actor;

	AdminsOfPlaces(CurrentActor actor) {
		this.actor = actor;
	}

	@Override
	public void require(AreaPath place) {
		this.actor.require(Role.ADMIN, place);
	}

	@Override
	public void requireCountry() {
		require(AreaPath.COUNTRY);
	}

	/** Whether whoever is logged in may change what belongs to the place. */
	public boolean may(AreaPath place) {
		return this.actor.get().may(Role.ADMIN, place);
	}

	/** The same for what holds in the whole country. */
	public boolean mayCountry() {
		return may(AreaPath.COUNTRY);
	}

}
