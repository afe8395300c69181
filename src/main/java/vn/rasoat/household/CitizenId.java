package vn.rasoat.household;

import org.jspecify.annotations.Nullable;

/**
 * The number of an identity card: 12 digits (căn cước: province, sex and century, year of
 * birth, serial), or the 9 digits of an old CMND, which tell nothing.
 */
record CitizenId(String number) {

	private static final int FIRST_CENTURY = 1900;

	static boolean isFit(String number) {
		return number.matches("\\d{12}|\\d{9}");
	}

	/**
	 * Spreadsheets take the zero off the front of a number; no number of that length is
	 * issued.
	 */
	static boolean hasLostZeros(String number) {
		return number.matches("\\d{10,11}");
	}

	boolean agreesWith(Sex sex) {
		return isOld() || (digit() % 2 == 0) == (sex == Sex.MALE);
	}

	boolean agreesWith(@Nullable Birth birth) {
		return isOld() || birth == null || birth.inYear() == birthYear();
	}

	private boolean isOld() {
		return this.number.length() == 9;
	}

	private int birthYear() {
		return FIRST_CENTURY + 100 * (digit() / 2) + Integer.parseInt(this.number.substring(4, 6));
	}

	private int digit() {
		return this.number.charAt(3) - '0';
	}

}
