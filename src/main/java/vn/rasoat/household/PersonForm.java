package vn.rasoat.household;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A member as typed. Everything is text, so that what was wrong can be shown again.
 *
 * @param id of a member the register has; empty for a new one
 * @param gone no longer of the household
 */
record PersonForm(String id, String name, String relation, String birth, String sex, String citizenId, String ethnicity,
		Boolean gone) {

	/** What was not sent is as if left empty. */
	PersonForm(@Nullable String id, @Nullable String name, @Nullable String relation, @Nullable String birth,
			@Nullable String sex, @Nullable String citizenId, @Nullable String ethnicity, @Nullable Boolean gone) {
		this.id = text(id);
		this.name = text(name);
		this.relation = text(relation);
		this.birth = text(birth);
		this.sex = text(sex);
		this.citizenId = text(citizenId);
		this.ethnicity = text(ethnicity);
		this.gone = Boolean.TRUE.equals(gone);
	}

	static PersonForm empty() {
		return new PersonForm("", "", "", "", "", "", "", false);
	}

	static PersonForm of(Member member) {
		return new PersonForm(String.valueOf(member.id()), member.fullName(), member.relation(),
				(member.birth() != null) ? member.birth().toString() : "",
				(member.sex() != null) ? (member.sex() == Sex.MALE) ? "Nam" : "Nữ" : "",
				(member.citizenId() != null) ? member.citizenId() : "",
				(member.ethnicity() != null) ? member.ethnicity() : "", false);
	}

	/** A row nobody wrote into is no person. */
	public boolean isBlank() {
		return (this.id + this.name + this.birth + this.sex + this.citizenId).isEmpty();
	}

	/** As a row of a file, so that both are checked the same. */
	SourceRow toRow(int number) {
		Map<Column, String> cells = new EnumMap<>(Column.class);
		put(cells, Column.NAME, this.name);
		put(cells, Column.RELATION, this.relation);
		put(cells, Column.BIRTH, this.birth);
		put(cells, Column.SEX, this.sex);
		put(cells, Column.CITIZEN_ID, this.citizenId);
		put(cells, Column.ETHNICITY, this.ethnicity);
		return new SourceRow(number, cells);
	}

	private static void put(Map<Column, String> cells, Column column, String text) {
		if (!text.isEmpty()) {
			cells.put(column, text);
		}
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
