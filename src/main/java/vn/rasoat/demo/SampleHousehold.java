package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up household.
 *
 * @param people head first
 */
record SampleHousehold(String hamlet, String ethnicity, boolean poor, boolean noWorkCapacity, boolean merit, int b1,
		int b2, List<Person> people) {

	/**
	 * Somebody made up.
	 *
	 * @param yearOnly whether only the year of birth is told
	 * @param citizenId empty for small children who have none yet
	 */
	record Person(String name, String relation, LocalDate birth, boolean yearOnly, boolean male, String citizenId,
			String ethnicity) {
	}

}
