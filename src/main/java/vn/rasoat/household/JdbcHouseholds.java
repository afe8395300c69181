package vn.rasoat.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.rasoat.ruleset.Category;

@Repository
class JdbcHouseholds implements Households {

	private static final String HOUSEHOLD = "select * from household_household where ";

	private static final String MEMBER = "select * from household_member where ";

	private final JdbcClient jdbc;

	JdbcHouseholds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Household get(long id) {
		return this.jdbc.sql(HOUSEHOLD + "id = ?")
			.param(id)
			.query(JdbcHouseholds::household)
			.optional()
			.orElseThrow(HouseholdUnknown::new);
	}

	@Override
	public List<Household> all(Collection<Long> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(HOUSEHOLD + "id in (:ids)").param("ids", ids).query(JdbcHouseholds::household).list();
	}

	@Override
	public List<Household> in(String villageCode) {
		return this.jdbc.sql(HOUSEHOLD + "village_code = ? order by sort_key, id")
			.param(villageCode)
			.query(JdbcHouseholds::household)
			.list();
	}

	@Override
	public List<Member> membersOf(long householdId) {
		return this.jdbc.sql(MEMBER + "household_id = ? order by place_no")
			.param(householdId)
			.query(JdbcHouseholds::member)
			.list();
	}

	@Override
	public Optional<Member> withCitizenId(String citizenId) {
		return this.jdbc.sql(MEMBER + "citizen_id = ?").param(citizenId).query(JdbcHouseholds::member).optional();
	}

	Member member(long id) {
		return this.jdbc.sql(MEMBER + "id = ?")
			.param(id)
			.query(JdbcHouseholds::member)
			.optional()
			.orElseThrow(HouseholdUnknown::new);
	}

	@Override
	public List<HouseholdStatus> historyOf(long householdId) {
		return this.jdbc.sql("select * from household_status where household_id = ? order by status_year desc")
			.param(householdId)
			.query(JdbcHouseholds::status)
			.list();
	}

	/** The class of its last year; not poor where it has none or is gone since. */
	Category standing(long householdId) {
		return this.jdbc.sql("""
				select category from household_status s where household_id = ? and not exists (select 1 from
					household_departure d where d.household_id = s.household_id and d.departure_year >= s.status_year)
				order by status_year desc fetch first 1 row only""")
			.param(householdId)
			.query(Category.class)
			.optional()
			.orElse(Category.NOT_POOR);
	}

	static Household household(ResultSet row, int number) throws SQLException {
		return new Household(row.getLong("id"), row.getString("code"), row.getString("commune_code"),
				row.getString("village_code"), row.getString("head_name"), row.getString("address"),
				row.getString("ethnicity"), new Household.Tags(row.getBoolean("ethnic_minority"),
						row.getBoolean("no_work_capacity"), row.getBoolean("merit")));
	}

	static Member member(ResultSet row, int number) throws SQLException {
		LocalDate day = row.getObject("birth_date", LocalDate.class);
		Integer inYear = row.getObject("birth_year", Integer.class);
		String sex = row.getString("sex");
		return new Member(row.getLong("id"), row.getLong("household_id"), row.getBoolean("head"),
				row.getString("full_name"), row.getString("relation"), (inYear != null) ? new Birth(day, inYear) : null,
				(sex != null) ? Sex.valueOf(sex) : null, row.getString("citizen_id"), row.getString("ethnicity"));
	}

	private static HouseholdStatus status(ResultSet row, int number) throws SQLException {
		return new HouseholdStatus(row.getInt("status_year"), Category.valueOf(row.getString("category")),
				row.getObject("income_points", Integer.class), row.getObject("deprivation_points", Integer.class),
				row.getString("cause"), row.getString("decision_number"),
				row.getObject("decision_date", LocalDate.class));
	}

}
