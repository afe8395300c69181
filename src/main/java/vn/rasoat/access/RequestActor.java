package vn.rasoat.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * The actor whom Spring Security holds for this request; {@link FreshGrants} has made his
 * grants those of today.
 */
@Component
class RequestActor implements CurrentActor {

	@Override
	public Actor get() {
		Authentication current = SecurityContextHolder.getContext().getAuthentication();
		if (current != null && current.getPrincipal() instanceof Actor actor) {
			return actor;
		}
		throw new AuthenticationCredentialsNotFoundException("nobody is logged in");
	}

	@Override
	public Actor require(Role role, AreaPath place) {
		Actor actor = get();
		if (!actor.may(role, place)) {
			throw new AccessDeniedException("needs " + role.key() + " at " + place);
		}
		return actor;
	}

}
