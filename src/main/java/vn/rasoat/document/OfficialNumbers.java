package vn.rasoat.document;

import java.time.LocalDate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.language.Vietnamese;

/**
 * Numbers of all papers: they come from the office's register and are only written down
 * here; within an office and a year none is written down twice.
 */
@Component
public class OfficialNumbers {

	private final JdbcClient jdbc;

	OfficialNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Refused when the number was written down already; two at the same moment wait for
	 * each other.
	 * @param what the paper that bears it, such as {@code decision of commune-review/3}
	 */
	public void record(Office office, Series series, String number, LocalDate day, String what) {
		if (isTaken(office, series, number, day)) {
			throw new NumberGivenTwice(number, day.getYear());
		}
		try {
			this.jdbc.sql("""
					insert into document_number (office, number_year, series, number_key, what)
					values (?, ?, ?, ?, ?)""")
				.params(office.key(), day.getYear(), series.name(), key(number), what)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new NumberGivenTwice(number, day.getYear());
		}
	}

	/** The step that wrote the paper was taken back: its number may be written again. */
	public void release(String what) {
		this.jdbc.sql("delete from document_number where what = ?").param(what).update();
	}

	private boolean isTaken(Office office, Series series, String number, LocalDate day) {
		return this.jdbc.sql("""
				select count(*) from document_number
				where office = ? and number_year = ? and series = ? and number_key = ?""")
			.params(office.key(), day.getYear(), series.name(), key(number))
			.query(Integer.class)
			.single() > 0;
	}

	/** Spaces, accents and case make no other number. */
	private static String key(String number) {
		return Vietnamese.plain(number).replace(" ", "");
	}

	/** Papers and certificates are counted apart. */
	public enum Series {

		PAPER, CERTIFICATE

	}

}
