package vn.rasoat.cycle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Steps a plan gives a last day for, in the order in which they follow each other; the
 * two reports of the lead unit stand at the end.
 */
public enum PlanMilestone {

	/** Steering committee and helper team set up. */
	COMMITTEE,
	/** Conference and training held. */
	TRAINING,
	/** Lists of households made. */
	LISTING,
	/** Households surveyed. */
	SURVEY,
	/** Villages have met. */
	MEETING,
	/** Minutes are with the commune. */
	MINUTES,
	/** Results were posted. */
	POSTING,
	/** Communes have reported. */
	REPORT,
	/** Communes have decided. */
	DECISION,
	/** The lead unit has reported figures so far. */
	PRELIMINARY,
	/** The lead unit has reported the result. */
	OFFICIAL;

	/** Whether it is a step of the communes, for which a commune may give days of its own. */
	public boolean isOfCommunes() {
		return compareTo(TRAINING) >= 0 && compareTo(DECISION) <= 0;
	}

	/** Name in the process models. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<PlanMilestone> ofKey(String key) {
		return Arrays.stream(values()).filter((milestone) -> milestone.key().equals(key)).findFirst();
	}

}
