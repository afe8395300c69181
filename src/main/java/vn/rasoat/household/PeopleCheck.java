package vn.rasoat.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.household.NewHousehold.NewMember;

/** Checks people typed into a form as the rows of a file are checked. */
final class PeopleCheck {

	private final LocalDate today;

	PeopleCheck(LocalDate today) {
		this.today = today;
	}

	/**
	 * @param form rows in the order of the form; where {@code headsNumber} is given, the
	 * head is not among them
	 * @param headsNumber number of the head's identity card
	 */
	Checked check(PeopleForm form, boolean headIsFirst, @Nullable String headsNumber) {
		List<CellError> errors = new ArrayList<>();
		List<NewMember> members = new ArrayList<>();
		Map<String, Integer> numbers = new HashMap<>();
		if (headsNumber != null && !headsNumber.isEmpty()) {
			numbers.put(headsNumber, 0);
		}
		for (int at = 0; at < form.members().size(); at++) {
			PersonForm person = form.members().get(at);
			if (person.isBlank() || person.gone()) {
				continue;
			}
			SourceRow row = person.toRow(at);
			new RowCheck(this.today, row, errors).member().ifPresent(members::add);
			String number = row.citizenId();
			Integer first = (number != null) ? numbers.putIfAbsent(number, at + 1) : null;
			if (first != null) {
				errors.add(CellError.at(row, Column.CITIZEN_ID, CellFault.CITIZEN_ID_TWICE, first.toString()));
			}
			boolean head = headIsFirst && at == 0;
			if (Grouping.isHead(row) != head) {
				errors.add(CellError.at(row, Column.RELATION, head ? CellFault.NO_HEAD : CellFault.TWO_HEADS));
			}
		}
		return new Checked(members, errors);
	}

	/**
	 * @param members in the order of the form, complete only without errors
	 * @param errors with the number of the row of the form, from 0
	 */
	record Checked(List<NewMember> members, List<CellError> errors) {

	}

}
