package vn.rasoat.procedure;

import vn.rasoat.refusal.Refusal;

/** What was given as the number of a paper is longer than the journal can keep. */
public class PaperTooLong extends Refusal {

	private static final int LONGEST = 300;

	PaperTooLong() {
		super(Kind.INVALID, "procedure.refusal.paper-too-long", LONGEST);
	}

	/** Refuses a longer one; a shortened number would prove nothing. */
	static void refuse(String paper) {
		if (paper.strip().length() > LONGEST) {
			throw new PaperTooLong();
		}
	}

}
