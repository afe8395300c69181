package vn.rasoat.worklist;

import java.time.Instant;
import java.util.Optional;

import vn.rasoat.area.AreaPath;

/**
 * What the worklist must know of a case to enter a task; implemented by the procedure
 * from the domain's tables.
 */
public interface TaskFacts {

	CaseFacts ofCase(String caseKey);

	/** Exclusive end of the time for a milestone named in the model. */
	Optional<Instant> dueAt(String caseKey, String milestone);

	/** What a task about one household is called. */
	String subject(String caseKey, long subjectId);

	/** Code of the rule set the case is carried by, if it has one of its own. */
	Optional<String> ruleSet(String caseKey);

	/**
	 * @param name the village's name and the year, or what the case was called by whoever
	 * opened it: the same in every language
	 */
	record CaseFacts(String name, AreaPath area) {
	}

}
