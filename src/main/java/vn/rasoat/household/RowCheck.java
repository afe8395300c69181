package vn.rasoat.household;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.NewHousehold.NewMember;

/** Reads one row about one person and names what is wrong in its cells. */
final class RowCheck {

	/**
	 * Worked out by formulas in many offices' files, and never needed to understand a
	 * row.
	 */
	private static final Set<Column> DERIVED = EnumSet.of(Column.ORDER, Column.AGE, Column.SIZE);

	private final LocalDate today;

	private final SourceRow row;

	private final List<CellError> errors;

	RowCheck(LocalDate today, SourceRow row, List<CellError> errors) {
		this.today = today;
		this.row = row;
		this.errors = errors;
	}

	/** The person, or empty where a fault was found. */
	Optional<NewMember> member() {
		int before = this.errors.size();
		this.row.cells().forEach(this::checkText);
		String name = PersonName.tidy(needed(Column.NAME));
		if (!name.isEmpty() && !isFormula(name) && !PersonName.isFit(name)) {
			fault(Column.NAME, CellFault.BAD_NAME);
		}
		String relation = needed(Column.RELATION);
		Birth birth = read(Column.BIRTH, CellReading::birth, CellFault.BAD_DATE);
		if (birth != null && isAhead(birth)) {
			fault(Column.BIRTH, CellFault.DATE_AHEAD);
		}
		Sex sex = read(Column.SEX, CellReading::sex, CellFault.BAD_SEX);
		String citizenId = citizenId(birth, sex);
		for (Column column : List.of(Column.B1, Column.B2, Column.AGE, Column.SIZE)) {
			read(column, CellReading::number, CellFault.BAD_NUMBER);
		}
		for (Column column : List.of(Column.MINORITY, Column.NO_CAPACITY, Column.MERIT)) {
			read(column, CellReading::flag, CellFault.BAD_FLAG);
		}
		read(Column.DECISION_DATE, CellReading::day, CellFault.BAD_DATE);
		read(Column.CATEGORY, CellReading::category, CellFault.BAD_CATEGORY);
		if (this.errors.size() > before) {
			return Optional.empty();
		}
		return Optional.of(new NewMember(name, relation, birth, sex, citizenId, this.row.cell(Column.ETHNICITY)));
	}

	private @Nullable String citizenId(@Nullable Birth birth, @Nullable Sex sex) {
		String digits = this.row.citizenId();
		if (digits == null || isFormula(digits)) {
			return null;
		}
		if (CitizenId.hasLostZeros(digits)) {
			fault(Column.CITIZEN_ID, CellFault.CITIZEN_ID_ZEROS);
		}
		else if (!CitizenId.isFit(digits)) {
			fault(Column.CITIZEN_ID, CellFault.CITIZEN_ID_LENGTH);
		}
		else {
			CitizenId number = new CitizenId(digits);
			if (sex != null && !number.agreesWith(sex)) {
				fault(Column.CITIZEN_ID, CellFault.CITIZEN_ID_SEX);
			}
			if (!number.agreesWith(birth)) {
				fault(Column.CITIZEN_ID, CellFault.CITIZEN_ID_YEAR);
			}
		}
		return digits;
	}

	private void checkText(Column column, String text) {
		if (isFormula(text) && !DERIVED.contains(column)) {
			fault(column, CellFault.FORMULA);
		}
		else if (text.length() > column.longest() && !isFormula(text)) {
			fault(column, CellFault.TOO_LONG);
		}
	}

	private String needed(Column column) {
		String text = this.row.cell(column);
		if (text == null) {
			fault(column, CellFault.MISSING);
			return "";
		}
		return text;
	}

	private <T> @Nullable T read(Column column, Function<String, Optional<T>> reading, CellFault fault) {
		String text = this.row.cell(column);
		if (text == null || isFormula(text) || text.length() > column.longest()) {
			return null;
		}
		Optional<T> value = reading.apply(text);
		if (value.isEmpty()) {
			fault(column, fault);
		}
		return value.orElse(null);
	}

	private boolean isAhead(Birth birth) {
		return (birth.day() != null) ? birth.day().isAfter(this.today) : birth.inYear() > this.today.getYear();
	}

	private void fault(Column column, CellFault fault) {
		this.errors.add(CellError.at(this.row, column, fault));
	}

	private static boolean isFormula(String text) {
		return text.startsWith("=");
	}

}
