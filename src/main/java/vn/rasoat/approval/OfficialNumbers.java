package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.Locale;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers come from the office's register and are only written down here; the same number
 * of the same body and year cannot be written down twice.
 */
@Component
class OfficialNumbers {

	private final JdbcClient jdbc;

	OfficialNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param body whose register it is, such as {@code commune/30295}
	 * @param what the paper that bears it, such as {@code decision of commune-review/3}
	 */
	void record(String body, Series series, String number, LocalDate day, String what) {
		String key = number.strip().replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
		String office = body.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
		int there = this.jdbc.sql("""
				select count(*) from approval_number
				where body = ? and number_year = ? and series = ? and number_key = ?""")
			.params(office, day.getYear(), series.name(), key)
			.query(Integer.class)
			.single();
		if (there > 0) {
			throw new NumberGivenTwice(number, day.getYear());
		}
		try {
			this.jdbc.sql("""
					insert into approval_number (body, number_year, series, number_key, what)
					values (?, ?, ?, ?, ?)""")
				.params(office, day.getYear(), series.name(), key, what)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new NumberGivenTwice(number, day.getYear());
		}
	}

	/** Papers and certificates are counted apart. */
	enum Series {

		PAPER, CERTIFICATE

	}

}
