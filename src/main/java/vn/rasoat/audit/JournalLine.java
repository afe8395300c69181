package vn.rasoat.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a journal as other programs read it.
 *
 * @param happenedOn day on which it happened in the field; {@code enteredAt} may be later
 * @param paper number or name of the paper it rests on
 */
public record JournalLine(long id, String action, @Nullable String subject, LocalDate happenedOn, Instant enteredAt,
		String enteredBy, String enteredByName, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String reason, List<JournalView.Change> changes) {

	/** The page as programs read it. */
	public static JournalPage of(JournalView.Page page) {
		return new JournalPage(page.lines().stream().map(JournalLine::of).toList(), page.next());
	}

	private static JournalLine of(JournalView.Line line) {
		Journal.Entry entry = line.entry();
		return new JournalLine(entry.id(), entry.action(), entry.subject(), entry.happenedOn(), entry.enteredAt(),
				entry.enteredBy(), entry.enteredByName(), entry.onBehalfOf(), entry.paper(), entry.reason(),
				line.changes());
	}

	/**
	 * @param next pass as {@code after} for the next page
	 */
	public record JournalPage(List<JournalLine> entries, @Nullable Long next) {
	}

}
