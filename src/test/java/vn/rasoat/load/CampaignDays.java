package vn.rasoat.load;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

/** The days of the campaign: nothing is late in it. */
final class CampaignDays {

	static final int YEAR = 2026;

	/** On which everything up to the invitations is done. */
	static final LocalDate FIRST = day(Month.SEPTEMBER, 7);

	static final int DAYS_TO_MEETING = 3;

	/** On which the villages meet and the lists are hung. */
	static final LocalDate MEETING = FIRST.plusDays(DAYS_TO_MEETING);

	/** Last day of the visits by the later document. */
	static final LocalDate EXTENDED = day(Month.OCTOBER, 11);

	/** On which the last day of the visits is over, with the later document too. */
	static final LocalDate STORM = day(Month.OCTOBER, 12);

	/** On which every list has come down. */
	static final LocalDate DECIDING = day(Month.SEPTEMBER, 28);

	private CampaignDays() {
	}

	static LocalDate meeting(boolean storm) {
		return storm ? STORM.plusDays(DAYS_TO_MEETING) : MEETING;
	}

	static LocalDate deciding(boolean storm) {
		return storm ? day(Month.OCTOBER, 29) : DECIDING;
	}

	/** Last days as the plan gives them. */
	static Map<String, String> plan() {
		return Map.ofEntries(on("windowFrom", Month.SEPTEMBER, 1), on("windowTo", Month.DECEMBER, 11),
				on("committeeBy", Month.SEPTEMBER, 11), on("trainingBy", Month.SEPTEMBER, 18),
				on("listingBy", Month.SEPTEMBER, 25), on("surveyBy", Month.OCTOBER, 9),
				on("meetingBy", Month.OCTOBER, 16), on("minutesBy", Month.OCTOBER, 20),
				on("postingBy", Month.OCTOBER, 30), on("reportBy", Month.NOVEMBER, 6),
				on("decisionBy", Month.DECEMBER, 1), on("preliminaryBy", Month.NOVEMBER, 13),
				on("officialBy", Month.DECEMBER, 11));
	}

	private static Map.Entry<String, String> on(String name, Month month, int day) {
		return Map.entry(name, day(month, day).toString());
	}

	private static LocalDate day(Month month, int day) {
		return LocalDate.of(YEAR, month, day);
	}

}
