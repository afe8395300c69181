package vn.rasoat.doubles;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Grant;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

/** The user name is the grant: {@code commune-officer@/19/05554/}. */
@Component
public class GrantsInName implements CurrentActor {

	@Override
	public Actor get() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		String name = (authentication != null) ? authentication.getName() : "system@/";
		String[] parts = name.split("@");
		List<Grant> grants = name.startsWith("system") ? List.of() : List.of(new Grant(Role.ofKey(parts[0]), parts[1]));
		return new Actor(name, name, grants);
	}

	@Override
	public Actor require(Role role, AreaPath place) {
		Actor actor = get();
		if (!actor.may(role, place)) {
			throw new AccessDeniedException(role + " " + place);
		}
		return actor;
	}

}
