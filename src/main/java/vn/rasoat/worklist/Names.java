package vn.rasoat.worklist;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Person;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;

/** Names of places and people instead of paths and user names. */
@Component
class Names {

	private final Areas areas;

	private final Accounts accounts;

	private final BusinessClock clock;

	Names(Areas areas, Accounts accounts, BusinessClock clock) {
		this.areas = areas;
		this.accounts = accounts;
		this.clock = clock;
	}

	String place(AreaPath path) {
		return this.areas.at(path, this.clock.today()).map(Unit::name).orElse(path.text());
	}

	/** Name of a place somebody asked for; {@code null} when it is none. */
	@Nullable String placeOr(@Nullable String path) {
		try {
			return (path == null || path.isBlank()) ? null : place(new AreaPath(path));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	String person(String username) {
		return this.accounts.find(username).map(Person::displayName).orElse(username);
	}

}
