package vn.rasoat.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The people of a household as typed, and what the law looks at besides the points.
 *
 * @param members rows of the form; blank ones count for nothing
 * @param reason why they are changed; not asked for a new household
 */
record PeopleForm(Boolean minority, Boolean noWork, Boolean merit, List<PersonForm> members, String reason) {

	private static final int MOST = 40;

	/** What was not sent is as if left empty. */
	PeopleForm(@Nullable Boolean minority, @Nullable Boolean noWork, @Nullable Boolean merit,
			@Nullable List<PersonForm> members, @Nullable String reason) {
		this.minority = Boolean.TRUE.equals(minority);
		this.noWork = Boolean.TRUE.equals(noWork);
		this.merit = Boolean.TRUE.equals(merit);
		this.members = (members != null) ? members.stream().filter(Objects::nonNull).toList() : List.of();
		this.reason = (reason != null) ? reason.strip() : "";
	}

	static PeopleForm empty() {
		return new PeopleForm(false, false, false, List.of(), "");
	}

	static PeopleForm of(HouseholdFile file) {
		Household.Tags tags = file.household().tags();
		return new PeopleForm(tags.ethnicMinority(), tags.noWorkCapacity(), tags.merit(),
				file.members().stream().map(PersonForm::of).toList(), "");
	}

	Household.Tags tags() {
		return new Household.Tags(this.minority, this.noWork, this.merit);
	}

	/** Who belongs to the household. */
	List<PersonForm> people() {
		return this.members.stream().filter((member) -> !member.isBlank() && !member.gone()).toList();
	}

	/**
	 * The form with another row, or with one less.
	 * @param row {@code add}, or the number of the row to be taken away
	 */
	PeopleForm withRow(String row) {
		List<PersonForm> rows = new ArrayList<>(this.members);
		if (row.equals("add") && rows.size() < MOST) {
			rows.add(PersonForm.empty());
		}
		else if (row.matches("\\d{1,2}") && Integer.parseInt(row) < rows.size()
				&& rows.get(Integer.parseInt(row)).id().isEmpty()) {
			rows.remove(Integer.parseInt(row));
		}
		return new PeopleForm(this.minority, this.noWork, this.merit, rows, this.reason);
	}

}
