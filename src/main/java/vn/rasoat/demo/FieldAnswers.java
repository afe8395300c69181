package vn.rasoat.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What invented people enter into the forms of the procedure. */
final class FieldAnswers {

	private static final int POINTS_PER_DEPRIVATION = 10;

	private final LocalDate today;

	FieldAnswers(LocalDate today) {
		this.today = today;
	}

	/**
	 * A visit. Most households are as they were; every fourth earns more than before, one
	 * in forty is not at home.
	 * @param family as it was on the list before, {@code null} for one that somebody
	 * added
	 * @param number which household of the village it is, from 0
	 */
	Map<String, Object> visit(String head, @Nullable SampleHousehold family, int number, List<String> indicators) {
		if (number % 40 == 8) {
			return Map.of("outcome", "ABSENT", "happenedOn", day(), "reason",
					"Cả hộ đi làm ăn xa, đã đến hai lần không gặp");
		}
		boolean better = number % 4 == 3;
		int points = ((family == null) ? 110 : family.b1()) + (better ? 50 : 0);
		int lacking = Math.max(0, ((family == null) ? 3 : family.b2() / POINTS_PER_DEPRIVATION) - (better ? 2 : 0));
		Map<String, Object> answers = new HashMap<>(
				Map.of("outcome", "DONE", "happenedOn", day(), "informant", head, "incomePoints", points));
		if (lacking == 0) {
			answers.put("noDeprivation", true);
		}
		else {
			answers.put("deprivations", indicators.subList(0, lacking));
		}
		return answers;
	}

	Map<String, Object> invitation(LocalDate meeting, String place, String chair) {
		return Map.of("plannedOn", meeting.toString(), "plannedTime", "19:00", "place", place, "chair", chair,
				"frontInvited", true, "householdsInvited", true, "happenedOn", day());
	}

	/** Everybody but one agrees; on the households named only every third does. */
	Map<String, Object> meeting(String place, String chair, String secretary, int households, List<String> disputed) {
		int total = households + 14;
		Map<String, Object> answers = new HashMap<>(Map.ofEntries(Map.entry("happenedOn", day()),
				Map.entry("startTime", "19:00"), Map.entry("place", place), Map.entry("chair", chair),
				Map.entry("secretary", secretary), Map.entry("attendCommittee", 1), Map.entry("attendFront", 1),
				Map.entry("attendOrganisations", 4), Map.entry("attendReviewers", 1),
				Map.entry("attendReviewed", households), Map.entry("attendOthers", 7),
				Map.entry("agreedGenerally", total - 1)));
		if (!disputed.isEmpty()) {
			answers.put("exceptions",
					disputed.stream()
						.map((id) -> Map.of("householdId", id, "agreed", total / 3, "remark",
								"Nhiều ý kiến cho rằng thu nhập của hộ chưa được tính đủ"))
						.toList());
		}
		return answers;
	}

	Map<String, Object> minutes(long scan) {
		return Map.of("happenedOn", day(), "copies", 2, "signedByChair", true, "signedBySecretary", true,
				"signedByHouseholds", true, "paperId", String.valueOf(scan));
	}

	private String day() {
		return this.today.toString();
	}

}
