package vn.rasoat.area;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of a unit when it was merged, divided or renamed. */
@Component
public class Successors {

	private final JdbcClient jdbc;

	Successors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Units that took over the unit which had the code on that day; empty while it stands
	 * or when it is not known.
	 */
	public List<Successor> of(String code, LocalDate day) {
		return this.jdbc.sql("""
				select s.new_code, s.changed_on, s.share from area_successor s
				join area_unit u on u.code = s.old_code and u.valid_to = s.changed_on
				where s.old_code = :code and u.valid_from <= :day and u.valid_to > :day order by s.new_code""")
			.param("code", code)
			.param("day", day)
			.query((row, number) -> new Successor(row.getString("new_code"),
					row.getObject("changed_on", LocalDate.class), "whole".equals(row.getString("share"))))
			.list();
	}

	/**
	 * @param whole whether the old unit went into this one entirely
	 */
	public record Successor(String code, LocalDate from, boolean whole) {
	}

}
