package vn.rasoat.area;

import java.time.LocalDate;

/**
 * The paper a change of units rests on, such as a resolution of the Standing Committee of
 * the National Assembly.
 */
public record Resolution(String number, LocalDate on) {

	private static final int LONGEST = 100;

	public Resolution {
		number = number.strip();
		if (number.isEmpty() || number.length() > LONGEST) {
			throw new UnitRefused("paper");
		}
	}

}
