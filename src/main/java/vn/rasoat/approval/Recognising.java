package vn.rasoat.approval;

import java.time.LocalDate;
import java.time.MonthDay;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.RecognitionDecisions.NewDecision;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.Plans;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.household.Departure;
import vn.rasoat.household.HouseholdStatus;
import vn.rasoat.household.Recognitions;
import vn.rasoat.ruleset.Category;
import vn.rasoat.ruleset.RuleSets;

/** What a decision does: it writes the year into the register and may be late. */
@Component
class Recognising {

	private final Recognitions recognitions;

	private final OfficialNumbers numbers;

	private final Plans plans;

	private final RuleSets ruleSets;

	private final ChoosingHouseholds choosing;

	Recognising(Recognitions recognitions, OfficialNumbers numbers, Plans plans, RuleSets ruleSets,
			ChoosingHouseholds choosing) {
		this.recognitions = recognitions;
		this.numbers = numbers;
		this.plans = plans;
		this.ruleSets = ruleSets;
		this.choosing = choosing;
	}

	ChoosingHouseholds choosing() {
		return this.choosing;
	}

	OfficialNumbers numbers() {
		return this.numbers;
	}

	/**
	 * A household that nobody met keeps its class until it is reviewed: only one that is
	 * gone leaves the list without a result.
	 */
	void write(CommuneReport report, ReportLine line, NewDecision decision) {
		Category category = line.category();
		if (category != null) {
			this.recognitions.recognise(
					line.householdId(), new HouseholdStatus(report.reviewYear(), category, line.incomePoints(),
							line.deprivationPoints(), null, decision.number().strip(), decision.signedOn()),
					report.caseKey());
		}
		else {
			line.gone()
				.ifPresent((why) -> this.recognitions.depart(line.householdId(),
						new Departure(report.reviewYear(), why, decision.number().strip(), decision.signedOn()),
						report.caseKey()));
		}
	}

	/**
	 * The yearly review ends on the last day of the law, where it names one (QĐ
	 * 24/2021/QĐ-TTg, Art. 3.1.a), else on that of the plan.
	 */
	boolean isLate(CommuneReport report, LocalDate signedOn) {
		LocalDate last = this.ruleSets.get(report.ruleSet())
			.find("window.to", null)
			.map((value) -> MonthDay.parse("--" + value.text()).atYear(report.reviewYear()))
			.orElseGet(() -> planned(report.communeReviewId()));
		return last != null && signedOn.isAfter(last);
	}

	private @Nullable LocalDate planned(long communeReviewId) {
		PlanDates dates = this.plans.datesOf(communeReviewId);
		return dates.windowTo();
	}

}
