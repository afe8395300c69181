package vn.rasoat.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A village meeting of one round: convened first, then held, then its signed minutes
 * received.
 *
 * @param ratio share of those attending that had to agree when the meeting was held
 */
public record VillageMeeting(long id, long villageReviewId, int round, @Nullable LocalDate invitedOn,
		OffsetDateTime plannedAt, String place, String chair, @Nullable String secretary, @Nullable LocalDate heldOn,
		@Nullable LocalTime startTime, @Nullable Attendance attendance, @Nullable BigDecimal ratio, List<Agreement> agreements,
		@Nullable LocalDate minutesReceivedOn, @Nullable Long minutesPaperId) {

	public VillageMeeting {
		agreements = List.copyOf(agreements);
	}

	public boolean isHeld() {
		return this.heldOn != null;
	}

	/** Households on which fewer agreed than the law asks: they are surveyed again. */
	public List<Long> disputed() {
		return this.agreements.stream().filter((it) -> !it.accepted()).map(Agreement::householdId).toList();
	}

}
