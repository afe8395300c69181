package vn.rasoat.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import vn.rasoat.worklist.TaskFacts.CaseFacts;

/**
 * One kind of case (hồ sơ) the procedure carries: what its tasks are called, when they
 * are due, where it lies, and how people who work on one at the same moment are put in
 * order. One bean for each; {@code id} is the number in the case key.
 */
public interface CaseKind {

	/** First part of the case key, such as {@code village-review}. */
	String prefix();

	/** Process that is shown as the picture of the case. */
	String process();

	/** Page of the case. */
	String page(long id);

	/** Page with everything the journal says about the case. */
	default String journal(long id) {
		return page(id) + "/journal";
	}

	/** Name and place; a refusal (404) when there is no such case. */
	CaseFacts facts(long id);

	/** Exclusive end of the time for a milestone named in a model. */
	Optional<Instant> dueAt(long id, String milestone);

	/** What a task about one household or village of the case is called. */
	String subject(long id, long subjectId);

	/** Locks the case until the transaction ends. */
	void lock(long id);

	/** Whether people still work on it, so that a step may be taken back. */
	boolean isRunning(long id);

	/** Day on which its first tasks went out. */
	Optional<LocalDate> startedOn(long id);

	/**
	 * Code of the rule set it is carried by; that of today where it has none of its own.
	 */
	default Optional<String> ruleSet(long id) {
		return Optional.empty();
	}

	/** The milestone that counts when the one a step names has passed. */
	default String milestoneNow(long id, String milestone) {
		return milestone;
	}

	default String keyOf(long id) {
		return prefix() + "/" + id;
	}

}
