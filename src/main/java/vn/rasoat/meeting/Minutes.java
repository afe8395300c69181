package vn.rasoat.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.classification.Points;
import vn.rasoat.classification.Transition;
import vn.rasoat.household.CorrectedNames.Correction;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

/**
 * Everything the minutes say (TT 07/2021/TT-BLĐTBXH, Phụ lục V).
 *
 * @param words what the place and the time call people and bodies
 * @param copies how many copies are signed
 * @param households households on the village's list
 * @param notReviewed households nobody could review, with the outcome of the visit
 * @param corrections names put right in the register since; no part of what was signed
 */
record Minutes(String commune, String village, Words words, VillageMeeting meeting, int copies, int households,
		List<HouseholdLine> lines, List<NotReviewed> notReviewed, List<Correction> corrections) {

	/** Share of the households on the list that were represented, in per cent. */
	public BigDecimal representedPercent() {
		Attendance attendance = this.meeting.attendance();
		if (attendance == null || this.households == 0) {
			return BigDecimal.ZERO;
		}
		return BigDecimal.valueOf(attendance.reviewedHouseholds())
			.multiply(BigDecimal.valueOf(100))
			.divide(BigDecimal.valueOf(this.households), 1, RoundingMode.HALF_UP);
	}

	/** Names of heads by household. */
	Map<Long, String> heads() {
		Map<Long, String> heads = new HashMap<>();
		this.lines.forEach((line) -> heads.put(line.householdId(), line.head()));
		this.notReviewed.forEach((line) -> heads.put(line.householdId(), line.head()));
		return heads;
	}

	Minutes corrected(List<Correction> since) {
		return new Minutes(this.commune, this.village, this.words, this.meeting, this.copies, this.households,
				this.lines, this.notReviewed, since);
	}

	/** Words in the language of the minutes, which is Vietnamese. */
	record Words(String village, String villageHead, String reviewer, String committee) {
	}

	/** One household put to the meeting. */
	record HouseholdLine(long householdId, String head, int people, Points points, Category category,
			Transition transition, Agreement agreement) {
	}

	/** One household that was visited without a review. */
	record NotReviewed(long householdId, String head, int people, Outcome outcome, @Nullable String reason) {
	}

}
