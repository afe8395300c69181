package vn.rasoat.approval;

import java.time.LocalDate;
import java.util.List;

import vn.rasoat.ruleset.Category;

/**
 * Giấy chứng nhận hộ nghèo, hộ cận nghèo (Mẫu số 03): one paper for several years, with a
 * box for each.
 */
public record Certificate(long id, long householdId, String number, LocalDate issuedOn, int firstYear, int lastYear,
		List<Box> boxes) {

	public Certificate {
		boxes = List.copyOf(boxes);
	}

	/** Whether the box of that year can still be filled. */
	boolean hasRoomFor(int inYear) {
		return inYear >= this.firstYear && inYear <= this.lastYear
				&& this.boxes.stream().noneMatch((it) -> it.inYear() == inYear);
	}

	/** What the chair signed and stamped for one year. */
	public record Box(int inYear, Category category, long decisionId, LocalDate deliveredOn) {
	}

}
