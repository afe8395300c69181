package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.meeting.Attendance;
import vn.rasoat.meeting.Proceedings;

/**
 * What a village head enters about the meeting; component names are the keys in
 * {@code record-meeting.form}.
 */
record RecordMeetingForm(LocalTime startTime, String place, String chair, String secretary, int attendCommittee,
		int attendFront, int attendOrganisations, int attendReviewers, int attendReviewed, int attendOthers,
		int agreedGenerally, @Nullable List<ApartHousehold> exceptions) {

	Proceedings toProceedings(LocalDate happenedOn) {
		Attendance attendance = new Attendance(this.attendCommittee, this.attendFront, this.attendOrganisations,
				this.attendReviewers, this.attendReviewed, this.attendOthers);
		List<ApartHousehold> apart = (this.exceptions == null) ? List.of() : this.exceptions;
		return new Proceedings(happenedOn, this.startTime, this.place, this.chair, this.secretary, attendance,
				this.agreedGenerally, apart.stream().map(ApartHousehold::toNamed).toList());
	}

	/** A household on which another number of people agreed. */
	record ApartHousehold(long householdId, int agreed, @Nullable String remark) {

		Proceedings.Named toNamed() {
			return new Proceedings.Named(this.householdId, this.agreed, this.remark);
		}

	}

}
