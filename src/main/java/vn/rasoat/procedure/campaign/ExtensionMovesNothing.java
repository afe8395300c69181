package vn.rasoat.procedure.campaign;

import vn.rasoat.refusal.Refusal;

/** The document moves no date. */
public class ExtensionMovesNothing extends Refusal {

	ExtensionMovesNothing() {
		super(Kind.INVALID, "procedure.refusal.extension-moves-nothing");
	}

}
