package vn.rasoat.meeting;

/**
 * How many people of each kind attended (QĐ 24/2021/QĐ-TTg, Art. 4.3; head of the
 * minutes, TT 07/2021/TT-BLĐTBXH, Phụ lục V).
 *
 * @param committee members of the commune's steering committee and its officer for
 * poverty reduction
 * @param front representatives of the commune's Fatherland Front, invited to supervise
 * @param organisations Party cell secretary and mass organisations of the village
 * @param reviewers reviewers
 * @param reviewedHouseholds representatives of households under review
 * @param otherHouseholds representatives of other households
 */
public record Attendance(int committee, int front, int organisations, int reviewers, int reviewedHouseholds,
		int otherHouseholds) {

	public Attendance {
		if (committee < 0 || front < 0 || organisations < 0 || reviewers < 0 || reviewedHouseholds < 0
				|| otherHouseholds < 0) {
			throw new IllegalArgumentException("nobody can attend a negative number of times");
		}
	}

	public int total() {
		return this.committee + this.front + this.organisations + this.reviewers + this.reviewedHouseholds
				+ this.otherHouseholds;
	}

	public int households() {
		return this.reviewedHouseholds + this.otherHouseholds;
	}

}
