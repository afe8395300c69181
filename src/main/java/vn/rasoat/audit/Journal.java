package vn.rasoat.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The append-only record of everything that was done. */
public interface Journal {

	/**
	 * Writes the act in the caller's transaction; the entry stands or falls with what it
	 * tells.
	 */
	void record(Act act);

	/** Entries of a case, oldest first. */
	List<Entry> of(String caseKey);

	/**
	 * Some entries of a case, newest first.
	 * @param after id of the entry to continue after; {@code null} to begin
	 */
	List<Entry> page(String caseKey, @Nullable Long after, int atMost);

	/**
	 * @param enteredBy user name, or {@code system} for acts of the process itself
	 */
	record Entry(long id, String caseKey, String action, @Nullable String subject, LocalDate happenedOn,
			Instant enteredAt, String enteredBy, String enteredByName, @Nullable String onBehalfOf,
			@Nullable String paper, @Nullable String reason, String before, String after) {
	}

}
