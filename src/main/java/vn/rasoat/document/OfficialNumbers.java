package vn.rasoat.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.rasoat.document.NumberTable.Number;

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
		insert(number, written, what, null);
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
		}, () -> insert(number, written, what, matter));
	}

	/**
	 * The step that wrote the paper was taken back: its number may be written again,
	 * unless the paper settles something else as well.
	 */
	public void release(String what) {
		this.table.release(what);
	}

	private void insert(String number, Number written, String what, @Nullable Matter matter) {
		try {
			this.table.insert(written, what, matter);
		}
		catch (DuplicateKeyException ex) {
			throw new NumberGivenTwice(number, written.day().getYear());
		}
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
