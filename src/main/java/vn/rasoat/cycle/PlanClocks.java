package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.context.support.DefaultMessageSourceResolvable;

import vn.rasoat.area.Setting;
import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.PlanFinding.Weight;
import vn.rasoat.ruleset.Confidence;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleValue;

/**
 * Whether the clocks the law sets for posting, re-check and opinion fit between the dates
 * of a plan (QĐ 24/2021, Art. 4.4 and 4.5), and whether they and everything else a commune
 * will need are known at all.
 */
class PlanClocks {

	/**
	 * Values without which a commune would be stopped on the way, beside those of its
	 * villages.
	 */
	private static final List<String> NEEDED = List.of("posting.days", "recheck.days", "second-posting.days",
			"report.official-opens-days", "opinion.giver");

	private static final String OPINION = "opinion.days";

	private static final String PARTIAL_OPINION = "opinion.partial";

	private final RuleSet rules;

	private final WorkingDays days;

	PlanClocks(RuleSet rules, WorkingDays days) {
		this.rules = rules;
		this.days = days;
	}

	void check(PlanDraft draft, List<PlanFinding> found) {
		VillageNeeds.VALUES.forEach((key) -> known(key, found));
		VillageNeeds.DECISIONS.forEach((purpose) -> decided(purpose, found));
		NEEDED.forEach((key) -> known(key, found));
		if (draft.choices().opinionNeeded()) {
			known(OPINION, found);
			known(PARTIAL_OPINION, found);
			opinion(draft.dates(), found);
		}
		posting(draft.dates(), found);
	}

	private void known(String key, List<PlanFinding> found) {
		if (Arrays.stream(Setting.values()).anyMatch((setting) -> this.rules.find(key, setting).isEmpty())) {
			found.add(PlanFinding.of(Weight.MISSING, "value-missing",
					new DefaultMessageSourceResolvable("ruleset.key." + key), this.rules.code()));
		}
	}

	private void decided(String purpose, List<PlanFinding> found) {
		if (!this.rules.decides(purpose)) {
			found.add(PlanFinding.of(Weight.MISSING, "decision-missing",
					new DefaultMessageSourceResolvable("ruleset.purpose." + purpose), this.rules.code()));
		}
	}

	private void opinion(PlanDates dates, List<PlanFinding> found) {
		this.rules.find(OPINION, null)
			.ifPresent((rule) -> fits(dates, PlanMilestone.REPORT, rule, PlanMilestone.DECISION, "opinion-does-not-fit",
					found));
	}

	private void posting(PlanDates dates, List<PlanFinding> found) {
		Optional<RuleValue> posting = this.rules.find("posting.days", null);
		posting.ifPresent((rule) -> fits(dates, PlanMilestone.MINUTES, rule, PlanMilestone.REPORT,
				"posting-does-not-fit", found));
		Optional<RuleValue> recheck = this.rules.find("recheck.days", null);
		Optional<RuleValue> second = this.rules.find("second-posting.days", null);
		Optional<LocalDate> minutes = dates.lastDay(PlanMilestone.MINUTES);
		Optional<LocalDate> report = dates.lastDay(PlanMilestone.REPORT);
		if (posting.isPresent() && recheck.isPresent() && second.isPresent() && minutes.isPresent()
				&& report.isPresent()) {
			LocalDate end = after(after(after(minutes.get(), posting.get()), recheck.get()), second.get());
			if (end.isAfter(report.get())) {
				found.add(PlanFinding.of(Weight.DOUBTFUL, "complaint-does-not-fit", end, report.get(),
						recheck.get().source()));
			}
		}
	}

	private void fits(PlanDates dates, PlanMilestone from, RuleValue rule, PlanMilestone until, String fact,
			List<PlanFinding> found) {
		dates.lastDay(from).ifPresent((start) -> {
			LocalDate end = after(start, rule);
			dates.lastDay(until).filter(end::isAfter).ifPresent((last) -> {
				Weight weight = (rule.confidence() == Confidence.VERIFIED) ? Weight.UNLAWFUL : Weight.DOUBTFUL;
				found.add(PlanFinding.of(weight, fact, rule.number().toPlainString(), start, end, last, rule.source()));
			});
		});
	}

	private LocalDate after(LocalDate from, RuleValue rule) {
		return this.days.after(from, rule.number().intValueExact()).date();
	}

}
