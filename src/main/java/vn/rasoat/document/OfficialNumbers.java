package vn.rasoat.document;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.rasoat.document.NumberTable.Number;
import vn.rasoat.document.NumberTable.Written;

/**
 * Numbers of all papers: they come from the office's register and are only written down
 * here; within an office and a year none is given to two papers.
 */
@Component
public class OfficialNumbers {

	private final NumberTable table;

	OfficialNumbers(NumberTable table) {
		this.table = table;
	}

	/**
	 * Refused when the number was written down already; two at the same moment wait for
	 * each other.
	 * @param what the paper that bears it, such as {@code decision of commune-review/3}
	 */
	public void record(Office office, Series series, String number, LocalDate day, String what) {
		Number written = Number.of(office, series, number, day);
		if (this.table.find(written).isPresent()) {
			throw new NumberGivenTwice(number, day.getYear());
		}
		try {
			this.table.insert(written, what, null);
		}
		catch (DuplicateKeyException ex) {
			throw new NumberGivenTwice(number, written.day().getYear());
		}
	}

	/**
	 * The same for a letter that may settle several matters of one kind: the office, its
	 * number and its day say that it is one letter. Another letter of that number, or the
	 * same one for the same matter again, is refused.
	 */
	public void record(Office office, Matter matter, String number, LocalDate day, String what) {
		Number written = Number.of(office, Series.PAPER, number, day);
		this.table.find(written).ifPresentOrElse((there) -> {
			if (!there.isLetter(matter, day) || this.table.isFor(written, what)) {
				throw new NumberGivenTwice(number, day.getYear());
			}
			this.table.insertAlso(written, what);
		}, () -> first(written, what, matter));
	}

	private void first(Number written, String what, Matter matter) {
		try {
			this.table.insert(written, what, matter);
		}
		catch (DuplicateKeyException ex) {
			// a colleague has just written the same letter down: tried again, this is its
			// next matter
			throw new ConcurrencyFailureException("letter written down by another at the same moment", ex);
		}
	}

	/**
	 * Day of a letter that is written down already.
	 * @param about a day of the same year
	 */
	public Optional<LocalDate> dayOf(Office office, Matter matter, String number, LocalDate about) {
		return this.table.find(Number.of(office, Series.PAPER, number, about))
			.filter((it) -> matter.name().equals(it.matter()))
			.map(Written::givenOn);
	}

	/**
	 * The step that wrote the paper was taken back: its number may be written again,
	 * unless the paper settles something else as well.
	 */
	public void release(String what) {
		this.table.release(what);
	}

	/** Papers and certificates are counted apart. */
	public enum Series {

		PAPER, CERTIFICATE

	}

	/** What one letter may say of several cases at once. */
	public enum Matter {

		/** Answers to complaints and remarks. */
		ANSWER,
		/** The opinion of the level above on the reports of communes. */
		OPINION,
		/** Notice that complaints taken back are not handled any more. */
		STOP

	}

}
