package vn.rasoat.household;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.language.Vietnamese;

/** Writes into the register, inside the caller's transaction. */
@Component
class RegisterWriting {

	private final JdbcClient jdbc;

	private final FirstRows first;

	private final ApplicationEventPublisher events;

	RegisterWriting(JdbcClient jdbc, FirstRows first, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.first = first;
		this.events = events;
	}

	/**
	 * Lets one writer at a time into a commune's register, so that codes and checks for
	 * doubles hold.
	 */
	void lock(String communeCode) {
		this.first.make("select count(*) from household_counter where commune_code = ?",
				"insert into household_counter (commune_code, last_number) values (?, 0)", communeCode);
		this.jdbc.sql("select last_number from household_counter where commune_code = ? for update")
			.param(communeCode)
			.query(Integer.class)
			.single();
	}

	long write(String communeCode, String villageCode, NewHousehold household) {
		NewMember head = household.head();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into household_household (version, code, commune_code, village_code, head_name, sort_key,
					search_text, address, ethnicity, ethnic_minority, no_work_capacity, merit)
				values (0, :code, :commune, :village, :head, :sort, :search, :address, :ethnicity, :minority,
					:noWork, :merit)""")
			.param("code", (household.code() != null) ? household.code() : nextCode(communeCode))
			.param("commune", communeCode)
			.param("village", villageCode)
			.param("head", head.fullName())
			.param("sort", Vietnamese.personSortKey(head.fullName()))
			.param("search", Vietnamese.plain(head.fullName()))
			.param("address", household.address())
			.param("ethnicity", household.ethnicity())
			.param("minority", household.tags().ethnicMinority())
			.param("noWork", household.tags().noWorkCapacity())
			.param("merit", household.tags().merit())
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
		writeMembers(id, 1, household.members());
		return id;
	}

	/**
	 * @param from place of the first one; the head has place 1
	 */
	void writeMembers(long householdId, int from, List<NewMember> members) {
		int place = from;
		for (NewMember member : members) {
			writeMember(householdId, place++, member);
		}
	}

	void writeStatus(long householdId, HouseholdStatus status) {
		this.jdbc.sql("""
				insert into household_status (household_id, status_year, category, income_points,
					deprivation_points, cause, decision_number, decision_date)
				select ?, ?, ?, ?, ?, ?, ?, ? where not exists
					(select 1 from household_status where household_id = ? and status_year = ?)""")
			.params(householdId, status.inYear(), status.category().name(), status.incomePoints(),
					status.deprivationPoints(), status.cause(), status.decisionNumber(), status.decisionDate(),
					householdId, status.inYear())
			.update();
	}

	void removeStatus(long householdId, int inYear) {
		this.jdbc.sql("delete from household_status where household_id = ? and status_year = ?")
			.params(householdId, inYear)
			.update();
	}

	void rename(Member member, String name) {
		this.jdbc.sql("update household_member set full_name = ?, version = version + 1 where id = ?")
			.params(name, member.id())
			.update();
		if (member.head()) {
			this.jdbc.sql("""
					update household_household set head_name = ?, sort_key = ?, search_text = ?, version = version + 1
					where id = ?""")
				.params(name, Vietnamese.personSortKey(name), Vietnamese.plain(name), member.householdId())
				.update();
			this.events.publishEvent(new HouseholdRenamed(member.householdId(), name));
		}
	}

	private String nextCode(String communeCode) {
		this.jdbc.sql("update household_counter set last_number = last_number + 1 where commune_code = ?")
			.param(communeCode)
			.update();
		int number = this.jdbc.sql("select last_number from household_counter where commune_code = ?")
			.param(communeCode)
			.query(Integer.class)
			.single();
		return "%s-H%05d".formatted(communeCode, number);
	}

	private void writeMember(long householdId, int place, NewMember member) {
		@Nullable Birth birth = member.birth();
		this.jdbc.sql("""
				insert into household_member (version, household_id, place_no, head, full_name, relation, birth_date,
					birth_year, sex, citizen_id, ethnicity)
				values (0, :household, :place, :head, :name, :relation, :birthDate, :birthYear, :sex, :citizenId,
					:ethnicity)""")
			.param("household", householdId)
			.param("place", place)
			.param("head", place == 1)
			.param("name", member.fullName())
			.param("relation", member.relation())
			.param("birthDate", (birth != null) ? birth.day() : null)
			.param("birthYear", (birth != null) ? birth.inYear() : null)
			.param("sex", (member.sex() != null) ? member.sex().name() : null)
			.param("citizenId", member.citizenId())
			.param("ethnicity", member.ethnicity())
			.update();
	}

}
