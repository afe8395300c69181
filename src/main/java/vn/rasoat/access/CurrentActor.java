package vn.rasoat.access;

import java.util.Collection;
import java.util.List;

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

	/**
	 * Whether the actor may read what belongs to the place: any grant covers it, or
	 * covers the unit it passed into. Never enough to change anything.
	 */
	boolean maySee(AreaPath place);

	/** Refuses with {@code AccessDeniedException} (403) what the actor may not read. */
	void requireSight(AreaPath place);

	/** Whether it may be read, for one role. */
	boolean maySee(Role role, AreaPath place);

	/** Areas of the actor's grants, and the old places all of which passed into them. */
	List<AreaPath> areasSeen();

	/** The same for some roles. */
	List<AreaPath> areasSeen(Collection<Role> roles);

}
