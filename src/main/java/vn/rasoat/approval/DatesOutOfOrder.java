package vn.rasoat.approval;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** A paper answers to another one that is dated later. */
class DatesOutOfOrder extends Refusal {

	DatesOutOfOrder(LocalDate earlier, LocalDate later) {
		super(Kind.INVALID, "approval.refusal.dates-out-of-order", later, earlier);
	}

	static void check(LocalDate earlier, LocalDate later) {
		if (later.isBefore(earlier)) {
			throw new DatesOutOfOrder(earlier, later);
		}
	}

}
