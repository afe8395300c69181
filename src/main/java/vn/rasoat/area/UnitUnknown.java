package vn.rasoat.area;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.rasoat.refusal.Refusal;

/** No unit has that code on that day. */
class UnitUnknown extends Refusal {

	UnitUnknown(String code, LocalDate day) {
		super(Kind.NOT_FOUND, "area.refused.unknown", code, day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
	}

}
