package vn.rasoat.succession;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.refusal.Refusal;

/** The commune stands until a day that has not come. */
class ChangeNotYet extends Refusal {

	ChangeNotYet(String commune, @Nullable LocalDate day) {
		super(Kind.INVALID, "succession.refusal.not-yet", commune, (day != null) ? day : "—");
	}

}
