package vn.rasoat.procedure.village;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import vn.rasoat.calendar.BusinessClock;

/**
 * What a village head enters when calling a meeting; component names are the keys in
 * {@code convene-meeting.form}.
 */
record ConveneMeetingForm(LocalDate plannedOn, LocalTime plannedTime, String place, String chair, boolean frontInvited,
		boolean householdsInvited) {

	OffsetDateTime plannedAt() {
		return this.plannedOn.atTime(this.plannedTime).atZone(BusinessClock.ZONE).toOffsetDateTime();
	}

}
