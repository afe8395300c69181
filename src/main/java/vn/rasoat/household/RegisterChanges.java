package vn.rasoat.household;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.rasoat.household.NewHousehold.NewMember;

/** Changes what the register says of a household, inside the caller's transaction. */
@Component
class RegisterChanges {

	private final JdbcClient jdbc;

	private final JdbcHouseholds register;

	private final RegisterWriting writing;

	RegisterChanges(JdbcClient jdbc, JdbcHouseholds register, RegisterWriting writing) {
		this.jdbc = jdbc;
		this.register = register;
		this.writing = writing;
	}

	/** Nobody may have a number that somebody of another household has. */
	void change(Household household, Household.Tags tags, Map<Member, NewMember> kept, List<NewMember> newcomers) {
		this.writing.lock(household.communeCode());
		kept.values().forEach((person) -> refuseTaken(person, household));
		newcomers.forEach((person) -> refuseTaken(person, household));
		this.jdbc.sql("""
				update household_household set ethnic_minority = ?, no_work_capacity = ?, merit = ?,
				version = version + 1 where id = ?""")
			.params(tags.ethnicMinority(), tags.noWorkCapacity(), tags.merit(), household.id())
			.update();
		// two members may have been given each other's number
		kept.keySet()
			.forEach((member) -> this.jdbc.sql("update household_member set citizen_id = null where id = ?")
				.param(member.id())
				.update());
		kept.forEach(this::write);
		int last = this.jdbc.sql("select max(place_no) from household_member where household_id = ?")
			.param(household.id())
			.query(Integer.class)
			.single();
		this.writing.writeMembers(household.id(), last + 1, newcomers);
	}

	void remove(Member member) {
		this.jdbc.sql("delete from household_member where id = ?").param(member.id()).update();
	}

	private void write(Member member, NewMember person) {
		if (!member.fullName().equals(person.fullName())) {
			this.writing.rename(member, person.fullName());
		}
		@Nullable Birth birth = person.birth();
		this.jdbc.sql("""
				update household_member set relation = :relation, birth_date = :day, birth_year = :inYear, sex = :sex,
				citizen_id = :citizenId, ethnicity = :ethnicity, version = version + 1 where id = :id""")
			.param("relation", person.relation())
			.param("day", (birth != null) ? birth.day() : null)
			.param("inYear", (birth != null) ? birth.inYear() : null)
			.param("sex", (person.sex() != null) ? person.sex().name() : null)
			.param("citizenId", person.citizenId())
			.param("ethnicity", person.ethnicity())
			.param("id", member.id())
			.update();
	}

	private void refuseTaken(NewMember person, Household household) {
		String number = person.citizenId();
		if (number != null) {
			this.register.withCitizenId(number)
				.filter((other) -> other.householdId() != household.id())
				.ifPresent((other) -> {
					throw new CitizenIdTaken(number, this.register.get(other.householdId()));
				});
		}
	}

}
