package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.rasoat.cycle.PlanFinding.Weight;
import vn.rasoat.ruleset.Confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class PlanCheckTests {

	private static final PlanChoices DISTRICT = new PlanChoices("district-chair", true);

	private static final PlanChoices PROVINCE = new PlanChoices("provincial-body", false);

	/** Holidays of 2026 that fall into a campaign (ngày 02/9; ngày Văn hóa 24/11). */
	private static final PlainDays DAYS = new PlainDays(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2),
			LocalDate.of(2026, 11, 24));

	@Test
	void quanHoa2020IsOnlyWarned() {
		ShippedLaw law = new ShippedLaw("2016-2020").with("meeting.agreement-ratio", "0.5", Confidence.UNVERIFIED)
			.with("recheck.days", "3", Confidence.UNVERIFIED)
			.with("second-posting.days", "3", Confidence.UNVERIFIED)
			.with("opinion.days", "3", Confidence.UNVERIFIED);
		assertThat(check(law, PlanDraft.plan(2020, LocalDate.of(2020, 11, 19), RealPlans.quanHoa(), DISTRICT)))
			.containsExactlyInAnyOrder(tuple(Weight.DOUBTFUL, "missed-at-start"),
					tuple(Weight.DOUBTFUL, "window-after-official"), tuple(Weight.DOUBTFUL, "out-of-order"),
					tuple(Weight.DOUBTFUL, "complaint-does-not-fit"));
	}

	@Test
	void quanHoa2020LacksWhatTheLawOfItsTimeDoesNotSay() {
		PlanDraft draft = PlanDraft.plan(2020, LocalDate.of(2020, 11, 19), RealPlans.quanHoa(), DISTRICT);
		assertThat(new PlanCheck(new ShippedLaw("2016-2020"), DAYS).of(draft))
			.filteredOn((it) -> it.weight() == Weight.MISSING)
			.extracting((it) -> it.details().get(0).toString())
			.satisfiesExactly((it) -> assertThat(it).contains("meeting.agreement-ratio"),
					(it) -> assertThat(it).contains("recheck.days"),
					(it) -> assertThat(it).contains("second-posting.days"),
					(it) -> assertThat(it).contains("opinion.days"));
	}

	/** Nothing could be classified: better no plan than a commune stopped on its way. */
	@Test
	void planOf2027LacksThePointTablesAndTheClassification() {
		PlanDates days = new PlanDates(Map.of(PlanMilestone.SURVEY, LocalDate.of(2027, 10, 15)), null, null);
		PlanDraft draft = PlanDraft.plan(2027, LocalDate.of(2027, 8, 27), days, PROVINCE);
		assertThat(new PlanCheck(new ShippedLaw("2027-2030"), DAYS).of(draft))
			.filteredOn((it) -> it.weight() == Weight.MISSING)
			.extracting((it) -> it.details().get(0).toString())
			.satisfiesExactly((it) -> assertThat(it).contains("points.per-indicator"),
					(it) -> assertThat(it).contains("points.income-ceiling"),
					(it) -> assertThat(it).contains("ruleset.purpose.classification"));
	}

	@Test
	void opinionNobodyGivesNeedsNoTime() {
		PlanDraft draft = PlanDraft.plan(2020, LocalDate.of(2020, 11, 19), RealPlans.quanHoa(),
				new PlanChoices(PlanChoices.NOBODY, true));
		assertThat(new PlanCheck(new ShippedLaw("2016-2020"), DAYS).of(draft))
			.noneMatch((it) -> it.details().stream().anyMatch((detail) -> detail.toString().contains("opinion.days")));
	}

	@Test
	void anGiang2026IsClean() {
		assertThat(check(new ShippedLaw("2022-2026"), anGiang(RealPlans.anGiang()))).isEmpty();
	}

	/** The opinion takes five working days; without 24/11 they would just fit. */
	@Test
	void holidayOf24NovemberCounts() {
		PlanDates dates = RealPlans.with(RealPlans.with(RealPlans.anGiang(), PlanMilestone.REPORT, "2026-11-20"),
				PlanMilestone.DECISION, "2026-11-27");
		assertThat(check(new ShippedLaw("2022-2026"), anGiang(dates)))
			.containsExactly(tuple(Weight.DOUBTFUL, "opinion-does-not-fit"));
	}

	@ParameterizedTest
	@CsvSource({ "OFFICIAL, 2026-12-21, UNLAWFUL, after-limit", "PRELIMINARY, 2026-11-16, UNLAWFUL, after-limit",
			"DECISION, 2026-12-15, UNLAWFUL, after-limit", "SURVEY, 2026-10-30, UNLAWFUL, out-of-order",
			"TRAINING, 2026-09-02, UNLAWFUL, out-of-order", "REPORT, 2026-10-21, DOUBTFUL, posting-does-not-fit",
			"REPORT, 2026-10-30, DOUBTFUL, complaint-does-not-fit",
			"DECISION, 2026-11-13, DOUBTFUL, opinion-does-not-fit", "SURVEY, 2026-10-10, DOUBTFUL, not-working",
			"LISTING, 2026-09-02, UNLAWFUL, out-of-order" })
	void oneWrongDayIsFound(PlanMilestone milestone, String day, Weight weight, String fact) {
		PlanDates dates = RealPlans.with(RealPlans.anGiang(), milestone, day);
		assertThat(check(new ShippedLaw("2022-2026"), anGiang(dates))).contains(tuple(weight, fact));
	}

	/** "Before 20/12" ends with 19/12, "to 14/12" with that day itself. */
	@Test
	void lastDaysOfTheLawAreStillLawful() {
		PlanDates dates = RealPlans
			.with(RealPlans.with(RealPlans.with(RealPlans.anGiang(), PlanMilestone.DECISION, "2026-12-14"),
					PlanMilestone.OFFICIAL, "2026-12-19"), PlanMilestone.PRELIMINARY, "2026-11-14");
		assertThat(check(new ShippedLaw("2022-2026"), anGiang(dates))).extracting((it) -> it.toList().get(0))
			.doesNotContain(Weight.UNLAWFUL);
	}

	@Test
	void whatIsOnlyBelievedToBeTheLawWarns() {
		PlanDates dates = RealPlans.with(RealPlans.anGiang(), PlanMilestone.OFFICIAL, "2026-12-21");
		ShippedLaw law = new ShippedLaw("2022-2026").with("report.official-before", "12-20", Confidence.UNVERIFIED);
		assertThat(check(law, anGiang(dates))).containsExactly(tuple(Weight.DOUBTFUL, "after-limit"));
	}

	@Test
	void confirmedClockThatDoesNotFitRefuses() {
		PlanDates dates = RealPlans.with(RealPlans.anGiang(), PlanMilestone.DECISION, "2026-11-13");
		ShippedLaw law = new ShippedLaw("2022-2026").with("opinion.days", "5", Confidence.VERIFIED);
		assertThat(check(law, anGiang(dates))).containsExactly(tuple(Weight.UNLAWFUL, "opinion-does-not-fit"));
	}

	@Test
	void periodWithoutWorkingDayIsRefused() {
		PlanDates weekend = new PlanDates(Map.of(PlanMilestone.SURVEY, LocalDate.of(2026, 9, 6)),
				LocalDate.of(2026, 9, 5), null);
		assertThat(check(new ShippedLaw("2022-2026"), anGiang(weekend)))
			.contains(tuple(Weight.UNLAWFUL, "no-survey-day"));
	}

	@Test
	void extensionLooksOnlyAtWhatItMovesAndNeverBeyondTheLaw() {
		LocalDate day = LocalDate.of(2026, 10, 20);
		PlanDates survey = new PlanDates(Map.of(PlanMilestone.SURVEY, LocalDate.of(2026, 10, 15)), null, null);
		assertThat(check(new ShippedLaw("2022-2026"),
				PlanDraft.extension(2026, day, RealPlans.anGiang(), survey, PROVINCE)))
			.containsExactly(tuple(Weight.DOUBTFUL, "missed-at-start"));
		PlanDates official = new PlanDates(Map.of(PlanMilestone.OFFICIAL, LocalDate.of(2026, 12, 31)), null, null);
		assertThat(check(new ShippedLaw("2022-2026"),
				PlanDraft.extension(2026, LocalDate.of(2026, 12, 22), RealPlans.anGiang(), official, PROVINCE)))
			.containsExactly(tuple(Weight.UNLAWFUL, "after-limit"));
	}

	private static PlanDraft anGiang(PlanDates dates) {
		return PlanDraft.plan(2026, LocalDate.of(2026, 8, 28), dates, PROVINCE);
	}

	private static List<Tuple> check(ShippedLaw law, PlanDraft draft) {
		return new PlanCheck(law, DAYS).of(draft).stream().map((it) -> tuple(it.weight(), it.fact())).toList();
	}

}
