package vn.rasoat.load;

import java.util.Arrays;
import java.util.List;

/**
 * How large the campaign is, and what happens to it on the way:
 * {@code --communes=100 --villages=30 --households=3 --users=8 --extension --storm}; with
 * {@code --visits-only} it ends after them.
 *
 * @param villages of each commune
 * @param households on the list of each village
 * @param users working at the same time
 * @param extension whether a later document moves dates while people visit households
 * @param storm whether the date of the visits passes while people visit households
 * @param visitsOnly whether it ends when every household is visited
 */
record LoadSize(int communes, int villages, int households, int users, boolean extension, boolean storm,
		boolean visitsOnly) {

	static LoadSize of(String[] arguments) {
		List<String> given = List.of(arguments);
		return new LoadSize(number(arguments, "communes", 100), number(arguments, "villages", 30),
				number(arguments, "households", 3), number(arguments, "users", 8), given.contains("--extension"),
				given.contains("--storm"), given.contains("--visits-only"));
	}

	int visits() {
		return this.communes * this.villages * this.households;
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
