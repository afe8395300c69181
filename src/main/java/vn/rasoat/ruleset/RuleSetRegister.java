package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.audit.Act;
import vn.rasoat.audit.Journal;
import vn.rasoat.calendar.BusinessClock;

/**
 * Entering of values with their source; every one is in the journal of the
 * administration.
 */
@Component
class RuleSetRegister {

	static final String CASE = "admin/rule-sets";

	private final YamlSeededRuleSets sets;

	private final RuleSetFiles files;

	private final RuleValueTable table;

	private final Journal journal;

	private final BusinessClock clock;

	RuleSetRegister(YamlSeededRuleSets sets, RuleSetFiles files, RuleValueTable table, Journal journal,
			BusinessClock clock) {
		this.sets = sets;
		this.files = files;
		this.table = table;
		this.journal = journal;
		this.clock = clock;
	}

	@Transactional
	public void enter(String code, ValueForm form) {
		RuleSetFile file = this.sets.file(code);
		RuleValue value = form.toValue(this.files.unitOf(form.keyText()));
		LocalDate from = form.day();
		if (!file.covers(from)) {
			throw new RuleRefused("validFrom");
		}
		Map<String, String> before = new DatedRuleSet(file, this.table.of(code), from).values()
			.stream()
			.filter((old) -> old.key().equals(value.key()) && old.setting() == value.setting())
			.findFirst()
			.map(RuleSetRegister::facts)
			.orElse(Map.of());
		this.table.insert(code, value, from);
		Map<String, String> after = facts(value);
		after.put("validFrom", from.toString());
		this.journal.record(new Act(CASE, "rule.entered", code + " · " + value.key(), this.clock.today(), null,
				value.source(), null, before, after));
	}

	private static Map<String, String> facts(RuleValue value) {
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("key", value.key());
		if (value.setting() != null) {
			facts.put("setting", value.setting().name());
		}
		facts.put("text", value.text());
		facts.put("unit", value.unit());
		facts.put("source", value.source());
		facts.put("confidence", value.confidence().name());
		return facts;
	}

}
