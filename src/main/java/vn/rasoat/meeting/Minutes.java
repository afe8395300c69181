package vn.rasoat.meeting;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.classification.ClassificationResult;
import vn.rasoat.survey.Outcome;

/**
 * Everything the minutes say (TT 07/2021/TT-BLĐTBXH, Phụ lục V).
 *
 * @param words what the place and the time call people and bodies
 * @param copies how many copies are signed
 * @param households households on the village's list
 * @param notReviewed households nobody could review, with the outcome of the visit
 */
record Minutes(String commune, String village, Words words, VillageMeeting meeting, int copies, int households,
		List<HouseholdLine> lines, List<NotReviewed> notReviewed) {

	/** Share of the households on the list that were represented, in per cent. */
	public BigDecimal representedPercent() {
		Attendance attendance = this.meeting.attendance();
		if (attendance == null || this.households == 0) {
			return BigDecimal.ZERO;
		}
		return BigDecimal.valueOf(attendance.reviewedHouseholds())
			.multiply(BigDecimal.valueOf(100))
			.divide(BigDecimal.valueOf(this.households), 1, java.math.RoundingMode.HALF_UP);
	}

	/** Words in the language of the minutes, which is Vietnamese. */
	record Words(String village, String villageHead, String reviewer, String committee) {
	}

	/** One household put to the meeting. */
	record HouseholdLine(String head, int people, ClassificationResult result, Agreement agreement) {
	}

	/** One household that was visited without a review. */
	record NotReviewed(String head, Outcome outcome, @Nullable String reason) {
	}

}
