package vn.rasoat.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.rasoat.classification.PointTables;
import vn.rasoat.cycle.SecondRuleSets;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleSet.Indicator;
import vn.rasoat.ruleset.RuleSets;

/**
 * What a household is asked. Where its village is judged by two standards, an indicator
 * both have is asked once, and one that only one of them has is marked.
 */
@Component
public class Interview {

	private final RuleSets ruleSets;

	private final SecondRuleSets secondRuleSets;

	private final MessageSource messages;

	Interview(RuleSets ruleSets, SecondRuleSets secondRuleSets, MessageSource messages) {
		this.ruleSets = ruleSets;
		this.secondRuleSets = secondRuleSets;
		this.messages = messages;
	}

	/** Options and limits for the form of a visit. */
	public Map<String, Object> given(VillageReview review) {
		RuleSet rules = this.ruleSets.get(review.ruleSet());
		Optional<RuleSet> second = this.secondRuleSets.of(review.id()).filter(PointTables::areIssued);
		Map<String, Object> given = new HashMap<>();
		given.put("indicatorOptions", second.map((other) -> both(rules, other)).orElseGet(() -> options(rules)));
		given.put("incomePointsCeiling", rules.require("points.income-ceiling", review.setting()).number());
		second.ifPresent((other) -> {
			given.put("secondRuleSet", other.code());
			given.put("secondIncomePointsCeiling", other.require("points.income-ceiling", review.setting()).number());
		});
		return given;
	}

	private static List<Map<String, String>> options(RuleSet rules) {
		return rules.indicators().stream().map((it) -> option(it, it.number() + ". " + name(it))).toList();
	}

	/** Numbers differ between the standards, so none is shown. */
	private List<Map<String, String>> both(RuleSet rules, RuleSet second) {
		Set<String> first = codes(rules);
		Set<String> other = codes(second);
		List<Map<String, String>> options = new ArrayList<>();
		rules.indicators()
			.forEach((it) -> options
				.add(option(it, other.contains(it.code()) ? name(it) : marked(name(it), rules.code()))));
		second.indicators()
			.stream()
			.filter((it) -> !first.contains(it.code()))
			.forEach((it) -> options.add(option(it, marked(name(it), second.code()))));
		return options;
	}

	private String marked(String name, String ruleSet) {
		return this.messages.getMessage("procedure.interview.only", new Object[] { name, ruleSet },
				LocaleContextHolder.getLocale());
	}

	private static Set<String> codes(RuleSet rules) {
		return rules.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
	}

	private static Map<String, String> option(Indicator indicator, String label) {
		return FormOption.of(indicator.code(), label);
	}

	private static String name(Indicator indicator) {
		return LocaleContextHolder.getLocale().getLanguage().equals("en") ? indicator.nameEn() : indicator.name();
	}

}
