package vn.rasoat.calendar;

/** Why a day differs from the plain week of Monday to Friday. */
enum DayKind {

	PUBLIC_HOLIDAY, COMPENSATORY, SWAPPED_OFF, SWAPPED_WORKING;

	boolean isWorking() {
		return this == SWAPPED_WORKING;
	}

}
