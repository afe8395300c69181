package vn.rasoat.form;

/**
 * Stops a pattern that backtracks without end: nobody may keep a processor busy with one
 * field.
 */
final class MeteredText implements CharSequence {

	private static final int READS = 5_000_000;

	private final String text;

	private int reads;

	MeteredText(String text) {
		this.text = text;
	}

	@Override
	public int length() {
		return this.text.length();
	}

	@Override
	public char charAt(int index) {
		if (++this.reads > READS) {
			throw new TooManyReads();
		}
		return this.text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return this.text.substring(start, end);
	}

	@Override
	public String toString() {
		return this.text;
	}

	static final class TooManyReads extends RuntimeException {

		TooManyReads() {
			super("pattern needs too long", null, false, false);
		}

	}

}
