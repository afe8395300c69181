package vn.rasoat.household;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.ruleset.Category;

/** The register read in bulk, for comparing a whole file with it. */
@Component
class RegisterQueries {

	private static final int AT_ONCE = 1000;

	private final JdbcClient jdbc;

	RegisterQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Household> inCommune(String communeCode) {
		return this.jdbc.sql("select * from household_household where commune_code = ?")
			.param(communeCode)
			.query(JdbcHouseholds::household)
			.list();
	}

	List<Member> membersIn(String communeCode) {
		return this.jdbc.sql("""
				select * from household_member where household_id in
					(select id from household_household where commune_code = ?) order by household_id, place_no""")
			.param(communeCode)
			.query(JdbcHouseholds::member)
			.list();
	}

	/** Classes recognised by a decision for a year, by household. */
	Map<Long, Category> recognisedIn(String communeCode, int year) {
		Map<Long, Category> classes = new HashMap<>();
		this.jdbc.sql("""
				select household_id, category from household_status
				where status_year = ? and decision_number is not null and household_id in
					(select id from household_household where commune_code = ?)""")
			.params(year, communeCode)
			.query((row) -> {
				classes.put(row.getLong("household_id"), Category.valueOf(row.getString("category")));
			});
		return classes;
	}

	/** Whoever has one of these numbers, in whatever commune. */
	List<Member> withCitizenIds(List<String> numbers) {
		List<Member> found = new ArrayList<>();
		for (int from = 0; from < numbers.size(); from += AT_ONCE) {
			found.addAll(this.jdbc.sql("select * from household_member where citizen_id in (:numbers)")
				.param("numbers", numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())))
				.query(JdbcHouseholds::member)
				.list());
		}
		return found;
	}

}
