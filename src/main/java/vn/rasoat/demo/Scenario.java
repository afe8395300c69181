package vn.rasoat.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.access.Role;

/**
 * A campaign that took place or could, as a file in {@code scenarios/} tells it: who did
 * what on which day, and what must come out.
 *
 * @param law code of the rule set
 * @param secondLaw code of a rule set held against it household by household
 * @param begins instant at which everything is still empty
 * @param ends instant at which the play is over
 * @param seed of the invented families
 * @param leftOut what the source tells and the product cannot do yet
 */
record Scenario(String id, String title, String source, Place place, int year, String law, @Nullable String secondLaw,
		LocalDateTime begins, LocalDateTime ends, LocalDate villagesSince, long seed, List<Document> documents,
		List<Sample> samples, List<Somebody> people, List<Commune> communes, List<Act> play, List<Expectation> expect,
		List<String> leftOut) {

	/** The document of that key. */
	Document document(String key) {
		return this.documents.stream()
			.filter((it) -> it.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new ScenarioFaulty(this.id, "no document " + key));
	}

	/** Proper name of a place in this file. */
	String nameOf(String place) {
		if (place.equals("/")) {
			return "Việt Nam";
		}
		return place.equals(this.place.code()) ? this.place.name()
				: this.communes.stream()
					.filter((it) -> it.code().equals(place))
					.map(Commune::name)
					.findFirst()
					.orElse(place);
	}

	long count(Mark mark) {
		return this.expect.stream().filter((it) -> it.mark() == mark).count();
	}

	/**
	 * The unit that leads the campaign.
	 *
	 * @param level {@code district} before 01/07/2025, {@code province} since
	 */
	record Place(String code, String name, String level) {
	}

	/** A document with the number its office gave it. */
	record Document(String key, String kind, String number, LocalDate on, String body, Mark mark) {
	}

	/** A value the law of the time lacks, entered so that the campaign can be played. */
	record Sample(String key, String text) {

		static final String SOURCE = "giá trị mẫu";

	}

	/**
	 * Somebody invented, who holds an office.
	 *
	 * @param role key of the role
	 * @param at code of the unit, or name of the village
	 * @param agency where that person works
	 */
	record Somebody(String username, String name, String role, String at, @Nullable String agency) {

		Role office() {
			return Role.ofKey(this.role);
		}

	}

	/** A real commune with invented villages. */
	record Commune(String code, String name, List<Village> villages) {
	}

	/**
	 * @param kind word before the name of the village
	 * @param applicants households besides the current list that asked to be reviewed
	 */
	record Village(String name, String kind, int households, String ethnicity, int applicants) {
	}

	/**
	 * Something somebody does.
	 *
	 * @param act what happens besides the steps of the procedure; {@code null} for a step
	 * @param step step of the procedure, as its form is called
	 * @param in code of a commune or name of a village; everywhere when {@code null}
	 * @param as user name; whoever holds the role there when {@code null}
	 * @param with what is entered besides what the form asks of everybody
	 * @param how what the player has to know to find the answers
	 */
	record Act(LocalDateTime on, @Nullable String act, @Nullable String step, @Nullable String in, @Nullable String as,
			Map<String, Object> with, Map<String, Object> how) {

		/** Absent maps are empty ones. */
		Act(LocalDateTime on, @Nullable String act, @Nullable String step, @Nullable String in, @Nullable String as,
				@Nullable Map<String, Object> with, @Nullable Map<String, Object> how) {
			this.on = on;
			this.act = act;
			this.step = step;
			this.in = in;
			this.as = as;
			this.with = (with == null) ? Map.of() : with;
			this.how = (how == null) ? Map.of() : how;
		}

		/** A number among the directions. */
		int number(String key, int otherwise) {
			return (this.how.get(key) instanceof Number number) ? number.intValue() : otherwise;
		}

		String text(String key) {
			return String.valueOf(this.how.get(key));
		}

		String what() {
			return (this.step != null) ? this.step : String.valueOf(this.act);
		}

	}

	/**
	 * What must be so.
	 *
	 * @param at instant at which it is looked at; at the end when {@code null}
	 * @param says the sentence of the document in our words
	 */
	record Expectation(@Nullable LocalDateTime at, String fact, String is, Mark mark, String says) {
	}

	/** Where something comes from. Only what stands in the source is a claim. */
	enum Mark {

		SOURCE, INVENTED

	}

}
