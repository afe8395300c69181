package vn.rasoat.household;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Unit;
import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.ruleset.Category;

/** A household as the file has it, and what is wrong with it. */
final class FileHousehold {

	private final List<SourceRow> rows;

	private final List<CellError> errors = new ArrayList<>();

	private List<NewMember> members = List.of();

	private @Nullable Unit village;

	private @Nullable Household registered;

	FileHousehold(List<SourceRow> rows) {
		this.rows = rows;
	}

	List<SourceRow> rows() {
		return this.rows;
	}

	List<CellError> errors() {
		return this.errors;
	}

	boolean isFaulty() {
		return !this.errors.isEmpty();
	}

	/** The row of the head; the first one where nobody is called the head. */
	SourceRow headRow() {
		return this.rows.stream().filter(Grouping::isHead).findFirst().orElse(this.rows.get(0));
	}

	/** What the household's rows say in a column, the head's row first. */
	@Nullable String cell(Column column) {
		String ofHead = headRow().cell(column);
		return (ofHead != null) ? ofHead
				: this.rows.stream()
					.map((row) -> row.cell(column))
					.filter((cell) -> cell != null)
					.findFirst()
					.orElse(null);
	}

	String headName() {
		String name = headRow().cell(Column.NAME);
		return (name != null) ? PersonName.tidy(name) : "";
	}

	void fault(SourceRow row, Column column, CellFault fault, String detail) {
		this.errors.add(CellError.at(row, column, fault, detail));
	}

	/**
	 * @param found head first
	 */
	void membersAre(List<NewMember> found) {
		this.members = List.copyOf(found);
	}

	void liesIn(Unit found) {
		this.village = found;
	}

	void isRegisteredAs(Household found) {
		this.registered = found;
	}

	List<NewMember> members() {
		return this.members;
	}

	Optional<Unit> village() {
		return Optional.ofNullable(this.village);
	}

	Optional<Household> registered() {
		return Optional.ofNullable(this.registered);
	}

	Optional<Category> category() {
		return Optional.ofNullable(cell(Column.CATEGORY)).flatMap(CellReading::category);
	}

	NewHousehold toBeWritten() {
		return new NewHousehold(cell(Column.CODE), null, cell(Column.ETHNICITY),
				new Household.Tags(flag(Column.MINORITY), flag(Column.NO_CAPACITY), flag(Column.MERIT)), this.members);
	}

	HouseholdStatus status(int inYear) {
		return new HouseholdStatus(inYear, category().orElseThrow(), number(Column.B1), number(Column.B2),
				cell(Column.CAUSE), cell(Column.DECISION),
				Optional.ofNullable(cell(Column.DECISION_DATE)).flatMap(CellReading::day).orElse(null));
	}

	private boolean flag(Column column) {
		return Optional.ofNullable(cell(column)).flatMap(CellReading::flag).orElse(false);
	}

	private @Nullable Integer number(Column column) {
		return Optional.ofNullable(cell(column)).flatMap(CellReading::number).orElse(null);
	}

}
