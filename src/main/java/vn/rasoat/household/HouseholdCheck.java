package vn.rasoat.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Unit;
import vn.rasoat.household.NewHousehold.NewMember;
import vn.rasoat.language.Vietnamese;

/**
 * Checks a household by itself: its rows, and whether they agree with each other and with
 * the commune.
 */
final class HouseholdCheck {

	private final LocalDate today;

	private final Unit commune;

	private final VillageNames villages;

	HouseholdCheck(LocalDate today, Unit commune, List<Unit> villages) {
		this.today = today;
		this.commune = commune;
		this.villages = new VillageNames(villages);
	}

	FileHousehold check(List<SourceRow> rows) {
		FileHousehold household = new FileHousehold(rows);
		members(household);
		head(household);
		agreeing(household, Column.CATEGORY, CellFault.CATEGORY_DIFFERS);
		agreeing(household, Column.VILLAGE, CellFault.VILLAGE_DIFFERS);
		commune(household);
		village(household);
		size(household);
		return household;
	}

	private void members(FileHousehold household) {
		List<NewMember> members = new ArrayList<>();
		for (SourceRow row : household.rows()) {
			new RowCheck(this.today, row, household.errors()).member()
				.ifPresent((member) -> members.add((row == household.headRow()) ? 0 : members.size(), member));
		}
		household.membersAre(members);
	}

	private void head(FileHousehold household) {
		List<SourceRow> heads = household.rows().stream().filter(Grouping::isHead).toList();
		if (heads.isEmpty() && household.headRow().has(Column.RELATION)) {
			household.fault(household.headRow(), Column.RELATION, CellFault.NO_HEAD, "");
		}
		heads.stream().skip(1).forEach((row) -> household.fault(row, Column.RELATION, CellFault.TWO_HEADS, ""));
		SourceRow head = household.headRow();
		if (head.has(Column.HEAD) && head.has(Column.NAME) && heads.contains(head)
				&& !Grouping.same(head.cell(Column.HEAD), head.cell(Column.NAME))) {
			household.fault(head, Column.HEAD, CellFault.HEAD_DIFFERS, household.headName());
		}
	}

	private void agreeing(FileHousehold household, Column column, CellFault fault) {
		String first = household.cell(column);
		if (first == null) {
			household.fault(household.headRow(), column, CellFault.MISSING, "");
			return;
		}
		for (SourceRow row : household.rows()) {
			if (row.has(column) && !means(column, row.cell(column), first)) {
				household.fault(row, column, fault, first);
			}
		}
	}

	private static boolean means(Column column, @Nullable String one, String other) {
		if (column == Column.CATEGORY && one != null) {
			return CellReading.category(one).isEmpty() || CellReading.category(other).isEmpty()
					|| CellReading.category(one).equals(CellReading.category(other));
		}
		return Grouping.same(one, other);
	}

	/** A code that lost its leading zeros is still the same code. */
	private void commune(FileHousehold household) {
		for (SourceRow row : household.rows()) {
			String code = row.cell(Column.COMMUNE_CODE);
			if (code != null && !code.replaceFirst("^0+", "").equals(this.commune.code().replaceFirst("^0+", ""))) {
				household.fault(row, Column.COMMUNE_CODE, CellFault.WRONG_COMMUNE, this.commune.code());
			}
			String name = row.cell(Column.COMMUNE);
			if (name != null && !bare(name).equals(bare(this.commune.name()))) {
				household.fault(row, Column.COMMUNE, CellFault.WRONG_COMMUNE, this.commune.name());
			}
		}
	}

	private void village(FileHousehold household) {
		String text = household.cell(Column.VILLAGE);
		if (text != null) {
			this.villages.find(text)
				.ifPresentOrElse(household::liesIn, () -> household.fault(household.headRow(), Column.VILLAGE,
						CellFault.UNKNOWN_VILLAGE, this.villages.near(text)));
		}
	}

	private void size(FileHousehold household) {
		String text = household.cell(Column.SIZE);
		int people = household.rows().size();
		if (text != null && CellReading.number(text).filter((size) -> size != people).isPresent()) {
			household.fault(household.headRow(), Column.SIZE, CellFault.SIZE_DIFFERS, Integer.toString(people));
		}
	}

	/** {@code 05554 - Xã Bảo Linh} and {@code Bảo Linh} are the same commune. */
	private static String bare(String name) {
		return Vietnamese.plain(name)
			.replaceFirst("^[0-9 -]+", "")
			.replaceFirst("^(xa|phuong|thi tran|dac khu)\\s+", "")
			.strip();
	}

}
