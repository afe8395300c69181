package vn.rasoat.doubles;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.rasoat.access.Accounts;
import vn.rasoat.access.Actor;
import vn.rasoat.access.CurrentActor;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;

class NamedActor implements CurrentActor {

	private final Accounts accounts;

	NamedActor(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Actor get() {
		Authentication current = SecurityContextHolder.getContext().getAuthentication();
		if (current == null || current instanceof AnonymousAuthenticationToken) {
			throw new AuthenticationCredentialsNotFoundException("nobody is logged in");
		}
		return (current.getPrincipal() instanceof Actor actor) ? actor : this.accounts.actor(current.getName());
	}

	@Override
	public Actor require(Role role, AreaPath place) {
		Actor actor = get();
		if (!actor.may(role, place)) {
			throw new AccessDeniedException("needs " + role + " at " + place);
		}
		return actor;
	}

}
