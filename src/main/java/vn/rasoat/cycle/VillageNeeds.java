package vn.rasoat.cycle;

import java.util.List;

/** What the review of a village asks of the law from its list to its minutes. */
final class VillageNeeds {

	static final List<String> VALUES = List.of("points.per-indicator", "points.income-ceiling",
			"meeting.agreement-ratio", "meeting.minutes-copies");

	/** Purposes of decision tables. */
	static final List<String> DECISIONS = List.of("classification", "agreement");

	private VillageNeeds() {
	}

}
