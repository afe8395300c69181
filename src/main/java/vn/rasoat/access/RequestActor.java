package vn.rasoat.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;
import vn.rasoat.area.FormerUnits;

/**
 * The actor whom Spring Security holds for this request; {@link FreshGrants} has made his
 * grants those of today.
 */
@Component
class RequestActor implements CurrentActor {

	private final FormerUnits formerUnits;

	RequestActor(FormerUnits formerUnits) {
		this.formerUnits = formerUnits;
	}

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

	@Override
	public boolean maySee(AreaPath place) {
		Actor actor = get();
		return actor.maySee(place) || this.formerUnits.successorsOf(place).stream().anyMatch(actor::maySee);
	}

	@Override
	public void requireSight(AreaPath place) {
		if (!maySee(place)) {
			throw new AccessDeniedException("nothing of " + place + " may be read");
		}
	}

	@Override
	public boolean maySee(Role role, AreaPath place) {
		Actor actor = get();
		return actor.may(role, place)
				|| this.formerUnits.successorsOf(place).stream().anyMatch((unit) -> actor.may(role, unit));
	}

	@Override
	public List<AreaPath> areasSeen() {
		return areasSeen(EnumSet.allOf(Role.class));
	}

	@Override
	public List<AreaPath> areasSeen(Collection<Role> roles) {
		List<AreaPath> own = get().areas(roles);
		return Stream.concat(own.stream(), this.formerUnits.takenOver(own).stream()).distinct().toList();
	}

}
