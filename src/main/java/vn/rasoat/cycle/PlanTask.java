package vn.rasoat.cycle;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something the plan gives to an agency or a commune besides the steps of the procedure.
 *
 * @param givenTo agency, ward or commune named in the plan
 * @param unitCode commune or ward of the campaign it is given to; {@code null} for others
 * @param doneBy who did it, as told
 */
public record PlanTask(long id, long campaignId, String description, String givenTo, @Nullable String unitCode,
		@Nullable LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable String doneBy, @Nullable String note) {

	public boolean isDone() {
		return this.doneOn != null;
	}

	/** Whether it was done after its last day, or is not done and that day is over. */
	public boolean isLate(LocalDate today) {
		LocalDate day = (this.doneOn != null) ? this.doneOn : today;
		return this.dueOn != null && day.isAfter(this.dueOn);
	}

}
