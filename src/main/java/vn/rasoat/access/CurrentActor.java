package vn.rasoat.access;

import vn.rasoat.area.AreaPath;

/** Who is acting in this request. */
public interface CurrentActor {

	/** The actor, or Spring Security's refusal when nobody is logged in. */
	Actor get();

	/**
	 * Refuses with {@code AccessDeniedException} (403) unless the actor has the role at
	 * the place.
	 */
	Actor require(Role role, AreaPath place);

}
