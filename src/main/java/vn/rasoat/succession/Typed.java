package vn.rasoat.succession;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Resolution;

/**
 * What an admin typed, so that nothing is lost when it is refused. Fields of villages and
 * roles carry the code or number they are about.
 */
record Typed(Map<String, String> fields) {

	private static final String PLACE = "place-";

	private static final String NAME = "name-";

	private static final String RIGHT = "right-";

	static final Typed NOTHING = new Typed(Map.of());

	/** What stands in a field, or what is proposed for it. */
	public String get(String field, String proposed) {
		String typed = this.fields.get(field);
		return (typed != null) ? typed : proposed;
	}

	boolean has(String field) {
		return !get(field, "").isBlank();
	}

	Answers answers() {
		return new Answers(paper(), those(PLACE, Function.identity()), those(NAME, Function.identity()),
				those(RIGHT, Typed::number));
	}

	Resolution paper() {
		return paper(get("paper", ""), get("paperDate", ""));
	}

	static Resolution paper(@Nullable String number, @Nullable String date) {
		return new Resolution((number != null) ? number : "", day(date));
	}

	static LocalDate day(@Nullable String text) {
		try {
			return LocalDate.parse((text != null) ? text.strip() : "");
		}
		catch (DateTimeParseException ex) {
			throw new PaperDateMissing();
		}
	}

	private <K> Map<K, String> those(String prefix, Function<String, K> key) {
		Map<K, String> found = new HashMap<>();
		this.fields.forEach((field, text) -> {
			if (field.startsWith(prefix)) {
				found.put(key.apply(field.substring(prefix.length())), text);
			}
		});
		return found;
	}

	private static Long number(String text) {
		return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0L;
	}

}
