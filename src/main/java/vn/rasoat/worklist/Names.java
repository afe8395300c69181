package vn.rasoat.worklist;

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

	String person(String username) {
		return this.accounts.find(username).map(Person::displayName).orElse(username);
	}

}
