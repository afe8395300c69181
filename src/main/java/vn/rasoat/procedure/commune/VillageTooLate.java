package vn.rasoat.procedure.commune;

import vn.rasoat.refusal.Refusal;

/** All villages of the commune are done; another one would miss its report. */
public class VillageTooLate extends Refusal {

	VillageTooLate(String commune) {
		super(Kind.CONFLICT, "procedure.commune.refusal.village-too-late", commune);
	}

}
