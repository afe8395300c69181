package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.List;

/** All rule sets, newest first. */
public interface RuleSets {

	/** Rule set by code, or a {@code RuleSetUnknown} refusal (404). */
	RuleSet get(String code);

	/** Rule set for a review of that day. */
	RuleSet on(LocalDate day);

	List<RuleSet> all();

}
