package vn.rasoat.classification;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Setting;
import vn.rasoat.ruleset.Category;
import vn.rasoat.ruleset.DecisionOutputMissing;
import vn.rasoat.ruleset.Decisions;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleValue;

/**
 * Asks the decision table of a rule set which class points lead to. The table holds the
 * shape of the rule, the rule set its numbers: every value under {@code points.} goes in,
 * named in camel case.
 */
@Component
public class Classifier {

	private final Decisions decisions;

	Classifier(Decisions decisions) {
		this.decisions = decisions;
	}

	/**
	 * Classifies a household.
	 * @param version published version of the procedure a running case is bound to, or
	 * {@code null} for the newest
	 * @throws vn.rasoat.refusal.Refusal for impossible points and for a regime without
	 * points
	 */
	public Classified classify(RuleSet rules, Setting setting, Points points, @Nullable String version) {
		String decision = rules.decision("classification");
		points.checkPossible(rules, setting);
		Map<String, Object> inputs = new HashMap<>(limits(rules, setting));
		inputs.put("incomePoints", points.income());
		inputs.put("deprivationPoints", points.deprivation());
		Decisions.Outputs outputs = this.decisions.decide(decision, version, inputs);
		return new Classified(category(outputs), outputs.require("rule", String.class));
	}

	/** A class the product does not know is as good as none. */
	private static Category category(Decisions.Outputs outputs) {
		String name = outputs.require("category", String.class);
		return Stream.of(Category.values())
			.filter((category) -> category.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new DecisionOutputMissing(outputs.decision(), "category"));
	}

	private static Map<String, Object> limits(RuleSet rules, Setting setting) {
		Map<String, Object> limits = new HashMap<>();
		for (RuleValue known : rules.values()) {
			if (known.key().startsWith("points.") && (known.setting() == null || known.setting() == setting)) {
				limits.put(camelCase(known.key().substring("points.".length())),
						rules.require(known.key(), known.setting()).number());
			}
		}
		return limits;
	}

	private static String camelCase(String kebab) {
		StringBuilder camel = new StringBuilder();
		for (String word : kebab.split("-")) {
			camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return camel.toString();
	}

}
