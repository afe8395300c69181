package vn.rasoat.demo;

import vn.rasoat.demo.Scenario.Expectation;

/**
 * An expectation and what the product says.
 *
 * @param found empty when the product knows no such fact
 */
record Verdict(Expectation expected, String found) {

	static Verdict of(Expectation expected, FactSheet sheet) {
		return new Verdict(expected, sheet.find(expected.fact()).orElse(""));
	}

	boolean holds() {
		return this.expected.is().equals(this.found);
	}

	/** A line of the table of differences. */
	String line() {
		return "%-8s  %-44s  expected %-30s  found %s".formatted(this.expected.mark(), this.expected.fact(),
				this.expected.is(), this.found.isEmpty() ? "nothing" : this.found);
	}

}
