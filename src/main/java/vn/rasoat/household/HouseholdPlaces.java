package vn.rasoat.household;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;

/**
 * Where households are registered when their village passes into another commune. They
 * stay the same households: codes, people and the classes of all years go with them.
 */
@Component
@Transactional
public class HouseholdPlaces {

	private final JdbcClient jdbc;

	private final RegisterWriting writing;

	private final Areas areas;

	HouseholdPlaces(JdbcClient jdbc, RegisterWriting writing, Areas areas) {
		this.jdbc = jdbc;
		this.writing = writing;
		this.areas = areas;
	}

	@Transactional(readOnly = true)
	public int count(String villageCode) {
		return this.jdbc.sql("select count(*) from household_household where village_code = ?")
			.param(villageCode)
			.query(Integer.class)
			.single();
	}

	/**
	 * Lets nobody else write into the register of a commune until the transaction ends.
	 */
	public void lock(String communeCode) {
		this.writing.lock(communeCode);
	}

	/**
	 * @return how many households follow
	 */
	public int follow(Unit village, Unit next) {
		LocalDate day = next.validFrom();
		int households = this.jdbc.sql("""
				insert into household_former_place (household_id, village_code, commune_code, until_day)
				select id, village_code, commune_code, cast(:day as date) from household_household
				where village_code = :old and not exists (select 1 from household_former_place p
					where p.household_id = household_household.id and p.until_day = :day)""")
			.param("day", day)
			.param("old", village.code())
			.update();
		this.jdbc.sql("""
				update household_household set village_code = :village, commune_code = :commune, version = version + 1
				where village_code = :old""")
			.param("village", next.code())
			.param("commune", String.valueOf(next.parentCode()))
			.param("old", village.code())
			.update();
		return households;
	}

	/** Villages the household was registered in before, latest first. */
	@Transactional(readOnly = true)
	public List<FormerPlace> formerPlaces(long householdId) {
		return this.jdbc.sql("""
				select village_code, commune_code, until_day from household_former_place
				where household_id = ? order by until_day desc""")
			.param(householdId)
			.query((row, number) -> place(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)))
			.list();
	}

	private FormerPlace place(String village, String commune, LocalDate until) {
		LocalDate last = until.minusDays(1);
		return new FormerPlace(village, this.areas.find(village, last).map(Unit::name).orElse(village), commune,
				this.areas.find(commune, last).map(Unit::name).orElse(commune), until);
	}

	/**
	 * @param until first day on which it was registered elsewhere
	 */
	public record FormerPlace(String villageCode, String villageName, String communeCode, String communeName,
			LocalDate until) {
	}

}
