package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Setting;

/** A rule set as it stands on one day: of each value the newest that holds by then. */
class DatedRuleSet implements RuleSet {

	private final RuleSetFile file;

	private final Map<String, RuleValue> values = new LinkedHashMap<>();

	/**
	 * @param history every value the set ever had, oldest first
	 */
	DatedRuleSet(RuleSetFile file, List<DatedValue> history, LocalDate day) {
		this.file = file;
		history.stream()
			.filter((value) -> !value.validFrom().isAfter(file.clamp(day)))
			.forEach((value) -> this.values.put(value.slot(), value.value()));
	}

	@Override
	public String code() {
		return this.file.code();
	}

	@Override
	public LocalDate validFrom() {
		return this.file.validFrom();
	}

	@Override
	public LocalDate validTo() {
		return this.file.validTo();
	}

	@Override
	public Optional<RuleValue> find(String key, @Nullable Setting setting) {
		RuleValue value = this.values.get(DatedValue.slot(key, setting));
		return Optional.ofNullable((value != null) ? value : this.values.get(DatedValue.slot(key, null)));
	}

	@Override
	public RuleValue require(String key, @Nullable Setting setting) {
		return find(key, setting).orElseThrow(() -> new RuleValueMissing(key, code()));
	}

	@Override
	public List<Indicator> indicators() {
		return this.file.indicators();
	}

	@Override
	public String decision(String purpose) {
		return Optional.ofNullable(this.file.decisions().get(purpose))
			.orElseThrow(() -> new DecisionMissing(purpose, code()));
	}

	@Override
	public Optional<String> article(String form) {
		return Optional.ofNullable(this.file.articles().get(form))
			.or(() -> Optional.ofNullable(this.file.instruments().get("procedure")));
	}

	@Override
	public boolean decides(String purpose) {
		return this.file.decisions().containsKey(purpose);
	}

	@Override
	public String term(String key, Locale locale) {
		RuleSetFile.Term term = this.file.terms().get(key);
		if (term == null) {
			throw new IllegalArgumentException("rule set " + code() + " has no term " + key);
		}
		return locale.getLanguage().equals("en") ? term.en() : term.vi();
	}

	@Override
	public List<RuleValue> values() {
		return List.copyOf(this.values.values());
	}

}
