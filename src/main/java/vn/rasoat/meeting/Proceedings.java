package vn.rasoat.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What happened at a meeting, as it is written down: one number for all households on
 * which nothing special was said, and the households named one by one.
 *
 * @param agreedGenerally how many agree with the proposals for all households not named
 */
public record Proceedings(LocalDate heldOn, LocalTime startTime, String place, String chair, String secretary,
		Attendance attendance, int agreedGenerally, List<Named> named) {

	public Proceedings {
		named = List.copyOf(named);
		if (attendance.total() == 0) {
			throw new NobodyAttended();
		}
		checkAgreed(agreedGenerally, attendance);
		Set<Long> seen = new HashSet<>();
		for (Named household : named) {
			checkAgreed(household.agreed(), attendance);
			if (!seen.add(household.householdId())) {
				throw new HouseholdNamedTwice();
			}
		}
	}

	/** How many agreed on each of the households put to the meeting. */
	Map<Long, Named> votes(Set<Long> households) {
		Map<Long, Named> votes = new HashMap<>();
		households.forEach((id) -> votes.put(id, new Named(id, this.agreedGenerally, null)));
		for (Named household : this.named) {
			if (!households.contains(household.householdId())) {
				throw new HouseholdNotBeforeMeeting();
			}
			votes.put(household.householdId(), household);
		}
		return votes;
	}

	private static void checkAgreed(int agreed, Attendance attendance) {
		if (agreed < 0 || agreed > attendance.total()) {
			throw new AgreementExceedsAttendance(agreed, attendance.total());
		}
	}

	/** A household on which the meeting voted apart from the others. */
	public record Named(long householdId, int agreed, @Nullable String remark) {
	}

}
