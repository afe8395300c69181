package vn.rasoat.ruleset;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;

import org.springframework.stereotype.Component;

import vn.rasoat.calendar.BusinessClock;

/** Rule sets whose values start from the shipped files and live in the database. */
@Component
class YamlSeededRuleSets implements RuleSets {

	private final RuleSetFiles files;

	private final RuleValueTable table;

	private final BusinessClock clock;

	private final Map<String, History> cache = new ConcurrentHashMap<>();

	YamlSeededRuleSets(RuleSetFiles files, RuleValueTable table, BusinessClock clock) {
		this.files = files;
		this.table = table;
		this.clock = clock;
	}

	/**
	 * Adds shipped values the database does not have for their day yet; what an admin
	 * entered is left alone.
	 */
	@PostConstruct
	void seed() {
		for (RuleSetFile file : this.files.all()) {
			Set<String> known = new HashSet<>();
			this.table.of(file.code()).forEach((value) -> known.add(value.slot() + value.validFrom()));
			for (RuleSetFile.Value value : file.values()) {
				LocalDate from = (value.validFrom() != null) ? value.validFrom() : file.validFrom();
				if (known.add(DatedValue.slot(value.key(), value.setting()) + from)) {
					this.table.insert(file.code(), new RuleValue(value.key(), value.setting(), value.value(),
							value.unit(), value.source(), value.confidence()), from);
				}
			}
		}
	}

	@Override
	public RuleSet get(String code) {
		return set(file(code), this.clock.today());
	}

	/**
	 * The set whose procedure is in force on that day. The autumn of 2021 goes by QĐ
	 * 24/2021, in force 01/09/2021, though the standard of QĐ 59/2015 governs policy for
	 * the rest of that year; a review on the old standard names its set.
	 */
	@Override
	public RuleSet on(LocalDate day) {
		return this.files.all()
			.stream()
			.filter((file) -> file.covers(day))
			.findFirst()
			.map((file) -> set(file, day))
			.orElseThrow(() -> new RuleSetUnknown(day.toString()));
	}

	@Override
	public List<RuleSet> all() {
		LocalDate today = this.clock.today();
		return this.files.all().stream().map((file) -> set(file, today)).toList();
	}

	RuleSetFile file(String code) {
		return this.files.all()
			.stream()
			.filter((file) -> file.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new RuleSetUnknown(code));
	}

	private RuleSet set(RuleSetFile file, LocalDate day) {
		long stamp = this.table.stamp();
		History history = this.cache.compute(file.code(), (code, cached) -> (cached != null && cached.stamp == stamp)
				? cached : new History(stamp, this.table.of(code)));
		return new DatedRuleSet(file, history.values, day);
	}

	/**
	 * @param stamp of the table when it was read: a value entered on any node makes it
	 * stale
	 */
	private record History(long stamp, List<DatedValue> values) {
	}

}
