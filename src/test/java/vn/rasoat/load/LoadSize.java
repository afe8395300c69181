package vn.rasoat.load;

import java.util.Arrays;

/**
 * How large the campaign is:
 * {@code --communes=100 --villages=30 --households=3 --users=8}.
 *
 * @param villages of each commune
 * @param households on the list of each village
 * @param users working at the same time
 */
record LoadSize(int communes, int villages, int households, int users) {

	static LoadSize of(String[] arguments) {
		return new LoadSize(number(arguments, "communes", 100), number(arguments, "villages", 30),
				number(arguments, "households", 3), number(arguments, "users", 8));
	}

	/**
	 * Tasks people do: a visit to each household, five more in a village, ten in a
	 * commune.
	 */
	int tasks() {
		return this.communes * (10 + this.villages * (5 + this.households)) + 6;
	}

	private static int number(String[] arguments, String name, int standard) {
		String option = "--" + name + "=";
		return Arrays.stream(arguments)
			.filter((argument) -> argument.startsWith(option))
			.map((argument) -> Integer.parseInt(argument.substring(option.length())))
			.findFirst()
			.orElse(standard);
	}

}
