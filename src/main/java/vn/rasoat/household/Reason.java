package vn.rasoat.household;

/** A reason for the journal. */
final class Reason {

	private static final int LONGEST = 500;

	private Reason() {
	}

	static String of(String text) {
		String reason = text.strip();
		if (reason.isEmpty() || reason.length() > LONGEST) {
			throw new ReasonMissing();
		}
		return reason;
	}

}
