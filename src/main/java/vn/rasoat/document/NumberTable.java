package vn.rasoat.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.document.OfficialNumbers.Matter;
import vn.rasoat.document.OfficialNumbers.Series;
import vn.rasoat.language.Vietnamese;

/**
 * The register of numbers in the database: each number once, and what else its letter
 * settles beside it.
 */
@Component
class NumberTable {

	private static final String SAME = " where office = ? and number_year = ? and series = ? and number_key = ?";

	private final JdbcClient jdbc;

	NumberTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Held until the end, so that nobody takes it back meanwhile. */
	Optional<Written> find(Number number) {
		return this.jdbc.sql("select matter, given_on from document_number" + SAME + " for update")
			.params(number.office(), number.day().getYear(), number.series(), number.key())
			.query((row, at) -> new Written(row.getString("matter"), row.getObject("given_on", LocalDate.class)))
			.optional();
	}

	/** Whether the number is written down for this matter already. */
	boolean isFor(Number number, String what) {
		return this.jdbc
			.sql("select count(*) from (select what from document_number" + SAME
					+ " union all select what from document_number_also" + SAME + ") written where what = ?")
			.params(number.office(), number.day().getYear(), number.series(), number.key(), number.office(),
					number.day().getYear(), number.series(), number.key(), what)
			.query(Integer.class)
			.single() > 0;
	}

	void insert(Number number, String what, @Nullable Matter matter) {
		this.jdbc.sql("""
				insert into document_number (office, number_year, series, number_key, what, matter, given_on)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(number.office(), number.day().getYear(), number.series(), number.key(), what,
					(matter == null) ? null : matter.name(), (matter == null) ? null : number.day())
			.update();
	}

	void insertAlso(Number number, String what) {
		this.jdbc.sql("""
				insert into document_number_also (office, number_year, series, number_key, what)
				values (?, ?, ?, ?, ?)""")
			.params(number.office(), number.day().getYear(), number.series(), number.key(), what)
			.update();
	}

	/** What else the letter settles keeps the number: the next matter takes its row. */
	void release(String what) {
		this.jdbc.sql("delete from document_number_also where what = ?").param(what).update();
		this.jdbc.sql("select office, number_year, series, number_key from document_number where what = ? for update")
			.param(what)
			.query((row, at) -> List.of(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
			.list()
			.forEach(this::passOn);
	}

	private void passOn(List<?> key) {
		String next = this.jdbc.sql("select min(what) from document_number_also" + SAME)
			.params(key)
			.query(String.class)
			.optional()
			.orElse(null);
		if (next == null) {
			this.jdbc.sql("delete from document_number" + SAME).params(key).update();
			return;
		}
		this.jdbc.sql("update document_number set what = ?" + SAME).param(next).params(key).update();
		this.jdbc.sql("delete from document_number_also where what = ?").param(next).update();
	}

	/**
	 * A number of an office and a year. Spaces, accents and case make no other number.
	 */
	record Number(String office, String series, String key, LocalDate day) {

		static Number of(Office office, Series series, String number, LocalDate day) {
			return new Number(office.key(), series.name(), Vietnamese.plain(number).replace(" ", ""), day);
		}

	}

	/**
	 * @param matter what its letter may settle several of; {@code null} for other papers
	 */
	record Written(@Nullable String matter, @Nullable LocalDate givenOn) {

		boolean isLetter(Matter wanted, LocalDate day) {
			return wanted.name().equals(this.matter) && day.equals(this.givenOn);
		}

	}

}
