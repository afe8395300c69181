package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** The day entered lies ahead. */
public class NotHappenedYet extends Refusal {

	public NotHappenedYet(java.time.LocalDate day) {
		super(Kind.INVALID, "procedure.refusal.not-happened-yet", day);
	}

}
