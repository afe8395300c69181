package vn.rasoat.household;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.rasoat.language.Vietnamese;

/** Finds people and households that stand twice in one file. */
final class DoubleCheck {

	private final Map<String, Integer> rowsOfPeople = new HashMap<>();

	private final Map<String, Integer> rowsOfHouseholds = new HashMap<>();

	void check(List<FileHousehold> households) {
		for (FileHousehold household : households) {
			for (SourceRow row : household.rows()) {
				String number = row.citizenId();
				Integer first = (number != null) ? this.rowsOfPeople.putIfAbsent(number, row.number()) : null;
				if (first != null) {
					household.fault(row, Column.CITIZEN_ID, CellFault.CITIZEN_ID_TWICE, first.toString());
				}
			}
			String code = household.cell(Column.CODE);
			SourceRow head = household.headRow();
			Integer first = this.rowsOfHouseholds.putIfAbsent((code != null) ? code : identity(household),
					head.number());
			if (first != null) {
				household.fault(head, (code != null) ? Column.CODE : Column.NAME, CellFault.HOUSEHOLD_TWICE,
						first.toString());
			}
		}
	}

	/**
	 * Two heads of one name in one village are told apart by their number or their birth,
	 * otherwise not at all.
	 */
	private static String identity(FileHousehold household) {
		SourceRow head = household.headRow();
		return String.join("|", Vietnamese.plain(household.headName()),
				Vietnamese.plain(head.cells().getOrDefault(Column.VILLAGE, "")),
				head.cells().getOrDefault(Column.CITIZEN_ID, ""), head.cells().getOrDefault(Column.BIRTH, ""));
	}

}
