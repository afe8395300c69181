package vn.rasoat.approval;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.rasoat.refusal.Refusal;

/** A paper answers to another one that is dated later. */
class DatesOutOfOrder extends Refusal {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	DatesOutOfOrder(LocalDate earlier, LocalDate later) {
		super(Kind.INVALID, "approval.refusal.dates-out-of-order", DAY.format(later), DAY.format(earlier));
	}

	static void check(LocalDate earlier, LocalDate later) {
		if (later.isBefore(earlier)) {
			throw new DatesOutOfOrder(earlier, later);
		}
	}

}
