package vn.rasoat.ruleset;

import java.time.LocalDate;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Values a regime does not have, entered so that an old campaign can be played; wherever
 * they are shown they are labelled as samples.
 */
@Component
@Profile({ "demo", "test" })
public class SampleValues {

	private final RuleSetRegister register;

	private final RuleSets sets;

	SampleValues(RuleSetRegister register, RuleSets sets) {
		this.register = register;
		this.sets = sets;
	}

	/** Enters the value unless the set has one by that day. */
	public void enter(String ruleSet, String key, String text, String source, LocalDate from) {
		if (this.sets.on(from).find(key, null).isEmpty()) {
			this.register.enter(ruleSet,
					new ValueForm(key, "", text, source, Confidence.SAMPLE.name(), from.toString()));
		}
	}

}
