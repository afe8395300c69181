package vn.rasoat.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.rasoat.calendar.BusinessClock;

/** What the product says about a campaign at one moment, by the names files use. */
final class FactSheet {

	private final Map<String, String> facts = new TreeMap<>();

	void put(String fact, @Nullable Object value) {
		if (value != null) {
			this.facts.put(fact, value.toString());
		}
	}

	void count(String fact) {
		this.facts.merge(fact, "1", (old, one) -> Integer.toString(Integer.parseInt(old) + 1));
	}

	Optional<String> find(String fact) {
		return Optional.ofNullable(this.facts.get(fact));
	}

	Map<String, String> all() {
		return this.facts;
	}

	static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, BusinessClock.ZONE);
	}

	/** Last day of a time that ends at the instant, exclusive. */
	static LocalDate lastDay(Instant end) {
		return day(end.minusNanos(1));
	}

}
