package vn.rasoat.household;

import vn.rasoat.refusal.Refusal;

/** There is no such upload, it is somebody else's, or its 24 hours are over. */
public class ImportUnknown extends Refusal {

	ImportUnknown() {
		super(Kind.NOT_FOUND, "household.refusal.import-unknown");
	}

}
