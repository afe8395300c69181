package vn.rasoat.posting;

import java.time.LocalDate;

import vn.rasoat.refusal.Refusal;

/** Nobody can object to a list before there is one. */
public class ReceivedBeforeList extends Refusal {

	ReceivedBeforeList(LocalDate readyOn) {
		super(Kind.INVALID, "posting.refusal.received-before-list", readyOn);
	}

}
