package vn.rasoat.cycle;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

import vn.rasoat.calendar.WorkingDays;
import vn.rasoat.cycle.PlanFinding.Weight;
import vn.rasoat.ruleset.Confidence;
import vn.rasoat.ruleset.RuleSet;
import vn.rasoat.ruleset.RuleValue;

/**
 * Holds the dates of a plan against the law of its time, backwards from the dates the law
 * fixes (QĐ 24/2021, Art. 3, 4 and 7; TT 17/2016, Art. 9). Only a confirmed value
 * refuses.
 */
class PlanCheck {

	/** Steps that follow each other; the reports of the lead unit run beside them. */
	private static final List<PlanMilestone> STEPS = List.of(PlanMilestone.COMMITTEE, PlanMilestone.TRAINING,
			PlanMilestone.LISTING, PlanMilestone.SURVEY, PlanMilestone.MEETING, PlanMilestone.MINUTES,
			PlanMilestone.POSTING, PlanMilestone.REPORT, PlanMilestone.DECISION);

	private final RuleSet rules;

	private final WorkingDays days;

	PlanCheck(RuleSet rules, WorkingDays days) {
		this.rules = rules;
		this.days = days;
	}

	List<PlanFinding> of(PlanDraft draft) {
		List<PlanFinding> found = new ArrayList<>();
		order(draft, found);
		period(draft, found);
		before(draft, PlanMilestone.OFFICIAL, "report.official-before", found);
		before(draft, PlanMilestone.PRELIMINARY, "report.preliminary-before", found);
		window(draft, found);
		new PlanClocks(this.rules, this.days).check(draft, found);
		oneByOne(draft, found);
		return List.copyOf(found);
	}

	private void order(PlanDraft draft, List<PlanFinding> found) {
		PlanMilestone earlier = null;
		for (PlanMilestone step : STEPS) {
			if (draft.dates().lastDay(step).isEmpty()) {
				continue;
			}
			if (earlier != null) {
				inOrder(draft.dates(), earlier, step, Weight.UNLAWFUL, found);
			}
			earlier = step;
		}
		inOrder(draft.dates(), PlanMilestone.PRELIMINARY, PlanMilestone.OFFICIAL, Weight.UNLAWFUL, found);
		inOrder(draft.dates(), PlanMilestone.DECISION, PlanMilestone.OFFICIAL, Weight.DOUBTFUL, found);
	}

	private void inOrder(PlanDates dates, PlanMilestone first, PlanMilestone then, Weight weight,
			List<PlanFinding> found) {
		dates.lastDay(first)
			.ifPresent((day) -> dates.lastDay(then)
				.filter((next) -> next.isBefore(day))
				.ifPresent((next) -> found.add(PlanFinding.of(weight, "out-of-order", then, next, first, day))));
	}

	/** The time for visiting households has a day on which people work. */
	private void period(PlanDraft draft, List<PlanFinding> found) {
		LocalDate from = (draft.dates().windowFrom() != null) ? draft.dates().windowFrom() : draft.issuedOn();
		draft.dates()
			.lastDay(PlanMilestone.SURVEY)
			.filter((to) -> this.days.between(from.minusDays(1), to) <= 0)
			.ifPresent((to) -> found.add(PlanFinding.of(Weight.UNLAWFUL, "no-survey-day", from, to)));
	}

	/** A report is due before a day of the year, that is by the end of the day before. */
	private void before(PlanDraft draft, PlanMilestone report, String key, List<PlanFinding> found) {
		this.rules.find(key, null)
			.ifPresent((rule) -> notAfter(draft, report, day(rule, draft.reviewYear()).minusDays(1), rule, found));
	}

	private void window(PlanDraft draft, List<PlanFinding> found) {
		PlanDates dates = draft.dates();
		this.rules.find("window.to", null).ifPresent((rule) -> {
			LocalDate to = day(rule, draft.reviewYear());
			notAfter(draft, PlanMilestone.DECISION, to, rule, found);
			if (dates.windowTo() != null && dates.windowTo().isAfter(to)) {
				found.add(PlanFinding.of(Weight.DOUBTFUL, "window-after", dates.windowTo(), to, rule.source()));
			}
		});
		this.rules.find("window.from", null).ifPresent((rule) -> {
			LocalDate from = day(rule, draft.reviewYear());
			if (dates.windowFrom() != null && dates.windowFrom().isBefore(from)) {
				found.add(PlanFinding.of(Weight.DOUBTFUL, "window-before", dates.windowFrom(), from, rule.source()));
			}
		});
		dates.lastDay(PlanMilestone.OFFICIAL).ifPresent((official) -> {
			if (dates.windowTo() != null && dates.windowTo().isAfter(official)) {
				found.add(PlanFinding.of(Weight.DOUBTFUL, "window-after-official", dates.windowTo(), official));
			}
		});
	}

	/**
	 * A plan that comes after the law's own day can only say by when it is made up for;
	 * an extension never moves beyond that day.
	 */
	private void notAfter(PlanDraft draft, PlanMilestone milestone, LocalDate limit, RuleValue rule,
			List<PlanFinding> found) {
		draft.dates().lastDay(milestone).filter((day) -> day.isAfter(limit)).ifPresent((day) -> {
			boolean over = limit.isBefore(draft.issuedOn()) && !draft.extension();
			Weight weight = (!over && rule.confidence() == Confidence.VERIFIED) ? Weight.UNLAWFUL : Weight.DOUBTFUL;
			found
				.add(PlanFinding.of(weight, over ? "limit-over" : "after-limit", milestone, day, limit, rule.source()));
		});
	}

	private void oneByOne(PlanDraft draft, List<PlanFinding> found) {
		for (PlanMilestone milestone : PlanMilestone.values()) {
			draft.dates().lastDay(milestone).filter((day) -> draft.moved().contains(milestone)).ifPresent((day) -> {
				if (day.isBefore(draft.issuedOn())) {
					found.add(PlanFinding.of(Weight.DOUBTFUL, "missed-at-start", milestone, day));
				}
				else if (!this.days.isWorkingDay(day)) {
					found.add(PlanFinding.of(Weight.DOUBTFUL, "not-working", milestone, day));
				}
			});
		}
	}

	private static LocalDate day(RuleValue rule, int year) {
		return MonthDay.parse("--" + rule.text()).atYear(year);
	}

}
