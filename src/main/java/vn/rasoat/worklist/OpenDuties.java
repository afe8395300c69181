package vn.rasoat.worklist;

import java.util.List;

import vn.rasoat.access.Actor;

/**
 * What waits for people beside the tasks of processes; implemented by whoever knows of
 * it.
 */
@FunctionalInterface
public interface OpenDuties {

	/** Those the person has to see to, the most urgent first. */
	List<Duty> of(Actor actor);

}
