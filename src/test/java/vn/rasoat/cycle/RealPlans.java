package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * Calendars of real campaigns, filled up where the sources name no day.
 */
public final class RealPlans {

	private RealPlans() {
	}

	/** KH 157/KH-UBND of 19/11/2020: review from 20/11 to 30/12/2020. */
	public static PlanDates quanHoa() {
		return dates("2020-11-20", "2020-12-30", "2020-11-20", "2020-11-20", "2020-11-25", "2020-12-07", "2020-12-09",
				"2020-12-10", "2020-12-11", "2020-12-25", "2020-12-30", "2020-11-14", "2020-12-14");
	}

	/** Autumn of 2026 in An Giang. */
	public static PlanDates anGiang() {
		return dates("2026-09-03", "2026-12-14", "2026-09-03", "2026-09-11", "2026-09-18", "2026-10-09", "2026-10-16",
				"2026-10-19", "2026-10-20", "2026-11-09", "2026-11-27", "2026-11-13", "2026-12-18");
	}

	/**
	 * @param days last days of the milestones in their order
	 */
	static PlanDates dates(String from, String to, String... days) {
		Map<PlanMilestone, LocalDate> lastDays = new EnumMap<>(PlanMilestone.class);
		for (PlanMilestone milestone : PlanMilestone.values()) {
			lastDays.put(milestone, LocalDate.parse(days[milestone.ordinal()]));
		}
		return new PlanDates(lastDays, LocalDate.parse(from), LocalDate.parse(to));
	}

	/** The dates with one of them changed. */
	public static PlanDates with(PlanDates dates, PlanMilestone milestone, String day) {
		return dates.overriddenBy(new PlanDates(Map.of(milestone, LocalDate.parse(day)), null, null));
	}

}
