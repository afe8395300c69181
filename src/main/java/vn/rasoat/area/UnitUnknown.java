package vn.rasoat.area;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** No unit has that code on that day. */
class UnitUnknown extends Refusal {

	UnitUnknown(String code, LocalDate day) {
		super(Kind.NOT_FOUND, "area.refused.unknown", code, day);
	}

}
