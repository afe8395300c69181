package vn.rasoat.household;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.NewHousehold.NewMember;

/**
 * What a file says of a household otherwise than the register. An empty cell says
 * nothing, and a list takes neither people nor tags away.
 */
final class RegisterDifference {

	private final Map<Member, NewMember> changed = new LinkedHashMap<>();

	private final List<NewMember> newcomers = new ArrayList<>();

	private final List<Change> changes = new ArrayList<>();

	private final Household.Tags tags;

	/**
	 * @param known members the register has
	 */
	RegisterDifference(Household registered, List<Member> known, FileHousehold file) {
		Household.Tags of = file.toBeWritten().tags();
		Household.Tags before = registered.tags();
		this.tags = new Household.Tags(before.ethnicMinority() || of.ethnicMinority(),
				before.noWorkCapacity() || of.noWorkCapacity(), before.merit() || of.merit());
		tag(registered, Column.MINORITY, before.ethnicMinority(), of.ethnicMinority());
		tag(registered, Column.NO_CAPACITY, before.noWorkCapacity(), of.noWorkCapacity());
		tag(registered, Column.MERIT, before.merit(), of.merit());
		List<Member> left = new ArrayList<>(known);
		for (NewMember person : file.members()) {
			Member member = find(person, left);
			if (member == null) {
				this.newcomers.add(person);
				this.changes.add(new Change(person.fullName(), Column.NAME, null, person.fullName()));
			}
			else {
				left.remove(member);
				compare(member, person);
			}
		}
		left.forEach((member) -> this.changes.add(new Change(member.fullName(), Column.NAME, member.fullName(), null)));
	}

	/** Members as they will be, with the file's words over the register's. */
	Map<Member, NewMember> changed() {
		return this.changed;
	}

	List<NewMember> newcomers() {
		return this.newcomers;
	}

	Household.Tags tags() {
		return this.tags;
	}

	/** In words; whoever is missing in the file is among them, and stays. */
	List<Change> changes() {
		return this.changes;
	}

	/** Whether anything is to be written. */
	boolean isAny() {
		return this.changes.stream().anyMatch((change) -> change.after() != null);
	}

	private void tag(Household household, Column column, boolean before, boolean of) {
		if (of && !before) {
			this.changes.add(new Change(household.headName(), column, null, "x"));
		}
	}

	private void compare(Member member, NewMember person) {
		int before = this.changes.size();
		Birth birth = said(member, Column.BIRTH, member.birth(), person.birth());
		// a year says nothing against the day in that year
		if (member.birth() != null && member.birth().day() != null && birth != null && birth.day() == null
				&& birth.inYear() == member.birth().inYear()) {
			birth = member.birth();
			this.changes.remove(this.changes.size() - 1);
		}
		NewMember merged = new NewMember(text(member, Column.NAME, NewMember::fullName, member.fullName(), person),
				text(member, Column.RELATION, NewMember::relation, member.relation(), person), birth,
				said(member, Column.SEX, member.sex(), person.sex()),
				said(member, Column.CITIZEN_ID, member.citizenId(), person.citizenId()),
				said(member, Column.ETHNICITY, member.ethnicity(), person.ethnicity()));
		if (this.changes.size() > before) {
			this.changed.put(member, merged);
		}
	}

	private String text(Member member, Column column, Function<NewMember, String> of, String before, NewMember person) {
		return Objects.requireNonNull(said(member, column, before, of.apply(person)), "a member has it");
	}

	private <T> @Nullable T said(Member member, Column column, @Nullable T before, @Nullable T after) {
		if (after == null || after.equals(before)) {
			return before;
		}
		this.changes
			.add(new Change(member.fullName(), column, (before != null) ? before.toString() : null, after.toString()));
		return after;
	}

	private static @Nullable Member find(NewMember person, List<Member> among) {
		return among.stream()
			.filter((member) -> person.citizenId() != null && person.citizenId().equals(member.citizenId()))
			.findFirst()
			.orElseGet(() -> among.stream()
				.filter((member) -> person.citizenId() == null || member.citizenId() == null)
				.filter((member) -> PersonName.identity(member.fullName(), member.birth())
					.equals(PersonName.identity(person.fullName(), person.birth())))
				.findFirst()
				.orElse(null));
	}

	/**
	 * @param before {@code null} where the register says nothing
	 * @param after {@code null} for a person the file does not have
	 */
	record Change(String person, Column column, @Nullable String before, @Nullable String after) {

	}

}
