package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.rasoat.demo.SampleHousehold.Person;

/**
 * Makes up families for samples. The same seed makes the same ones. Nobody in them
 * exists: their citizen ids begin with 000, which is the code of no province (the codes
 * run from 001 to 096).
 */
final class SampleFamilies {

	private static final String NO_PROVINCE = "000";

	private final SampleNames names;

	private final Random random;

	private final int year;

	private int serial;

	/**
	 * @param year of the list; ages are counted in it
	 */
	SampleFamilies(long seed, int year) {
		this(seed, year, 0);
	}

	/**
	 * @param numbersAfter where the numbers of people begin, so that two samples of one
	 * database have none in common
	 */
	SampleFamilies(long seed, int year, int numbersAfter) {
		this.random = new Random(seed);
		this.names = new SampleNames(this.random);
		this.year = year;
		this.serial = numbersAfter;
	}

	/** A household of one to seven people, two in three of them with children. */
	SampleHousehold household(String hamlet, String ethnicity) {
		boolean womanAlone = this.random.nextInt(5) == 0;
		int headAge = 26 + this.random.nextInt(50);
		Person head = person("Chủ hộ", !womanAlone, headAge, ethnicity);
		List<Person> people = new ArrayList<>(List.of(head));
		if (!womanAlone && this.random.nextInt(8) > 0) {
			people.add(person("Vợ", false, headAge - 4 + this.random.nextInt(6), ethnicity));
		}
		if (headAge < 60) {
			children(people, head, headAge, ethnicity);
		}
		else if (this.random.nextBoolean()) {
			people.add(relative(head, "Cháu", 5 + this.random.nextInt(12), ethnicity));
		}
		if (headAge < 50 && this.random.nextInt(4) == 0) {
			people.add(person("Mẹ", false, headAge + 22 + this.random.nextInt(8), ethnicity));
		}
		boolean poor = this.random.nextInt(100) < 55;
		return new SampleHousehold(hamlet, ethnicity, poor, this.random.nextInt(12) == 0, this.random.nextInt(25) == 0,
				95 + this.random.nextInt(45), poor ? 30 + 10 * this.random.nextInt(4) : 10 * this.random.nextInt(3),
				List.copyOf(people));
	}

	private void children(List<Person> people, Person head, int headAge, String ethnicity) {
		int count = this.random.nextInt(4);
		for (int child = 0; child < count; child++) {
			int age = headAge - 22 - 3 * child - this.random.nextInt(2);
			if (age >= 0 && age < 30) {
				people.add(relative(head, "Con", age, ethnicity));
			}
		}
	}

	private Person relative(Person head, String relation, int age, String ethnicity) {
		boolean male = this.random.nextBoolean();
		return person(relation, male, age, this.names.child(head.name(), male), ethnicity);
	}

	private Person person(String relation, boolean male, int age, String ethnicity) {
		return person(relation, male, age, this.names.person(ethnicity, male), ethnicity);
	}

	/**
	 * Of the old, every third knows only the year; of the small, every third has no
	 * number yet.
	 */
	private Person person(String relation, boolean male, int age, String name, String ethnicity) {
		LocalDate birth = LocalDate.of(this.year - age, 1, 1).plusDays(this.random.nextInt(240));
		boolean yearOnly = age > 60 && this.random.nextInt(3) == 0;
		boolean noNumber = age < 6 && this.random.nextInt(3) == 0;
		int century = 2 * (birth.getYear() / 100 - 19) + (male ? 0 : 1);
		String number = "%s%d%02d%06d".formatted(NO_PROVINCE, century, birth.getYear() % 100, ++this.serial);
		return new Person(name, relation, birth, yearOnly, male, noNumber ? "" : number, ethnicity);
	}

}
