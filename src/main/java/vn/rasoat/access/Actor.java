package vn.rasoat.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.core.AuthenticatedPrincipal;

import vn.rasoat.area.AreaPath;

/** The person acting now, with the grants in force today. */
public record Actor(String username, String displayName,
		List<Grant> grants) implements AuthenticatedPrincipal, Serializable {

	/** Name under which the sessions of this person are kept. */
	@Override
	public String getName() {
		return this.username;
	}

	public boolean may(Role role, AreaPath place) {
		return this.grants.stream().anyMatch((grant) -> grant.covers(role, place));
	}

	/**
	 * Whether any grant, of whatever role, covers the place: enough to read, never to
	 * change.
	 */
	public boolean maySee(AreaPath place) {
		return this.grants.stream().anyMatch((grant) -> new AreaPath(grant.area()).contains(place));
	}

	/** Areas of the grants with one of these roles. */
	public List<AreaPath> areas(Collection<Role> roles) {
		return this.grants.stream()
			.filter((grant) -> roles.contains(grant.role()))
			.map((grant) -> new AreaPath(grant.area()))
			.distinct()
			.toList();
	}

	public Set<Role> roles() {
		return this.grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
	}

	public boolean isAdmin() {
		return roles().contains(Role.ADMIN);
	}

}
