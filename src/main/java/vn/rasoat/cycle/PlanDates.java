package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Last days as a plan gives them.
 *
 * @param windowFrom first day of the review in the field
 * @param windowTo last day of the whole review
 */
public record PlanDates(Map<PlanMilestone, LocalDate> lastDays, @Nullable LocalDate windowFrom,
		@Nullable LocalDate windowTo) {

	/** No plan yet. */
	public static final PlanDates NONE = new PlanDates(Map.of(), null, null);

	public PlanDates {
		lastDays = Map.copyOf(lastDays);
	}

	/** Last day of a milestone named in a process model, if the plan gives one. */
	public Optional<LocalDate> lastDay(String milestone) {
		return PlanMilestone.ofKey(milestone).flatMap(this::lastDay);
	}

	/** Milestones these dates give a day for, in the order of the procedure. */
	public List<PlanMilestone> milestones() {
		return this.lastDays.keySet().stream().sorted().toList();
	}

	public Optional<LocalDate> lastDay(PlanMilestone milestone) {
		return Optional.ofNullable(this.lastDays.get(milestone));
	}

	/**
	 * These dates with the earlier ones of a lower plan. A lower plan never has more
	 * time, also when the upper one was moved forward after it.
	 */
	PlanDates tightenedBy(PlanDates own) {
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		days.putAll(this.lastDays);
		own.lastDays.forEach((milestone, day) -> days.merge(milestone, day,
				(upper, lower) -> lower.isBefore(upper) ? lower : upper));
		return new PlanDates(days, this.windowFrom, this.windowTo);
	}

	/** These dates where a later or lower plan gives none of its own. */
	public PlanDates overriddenBy(PlanDates other) {
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		days.putAll(this.lastDays);
		days.putAll(other.lastDays);
		return new PlanDates(days, (other.windowFrom != null) ? other.windowFrom : this.windowFrom,
				(other.windowTo != null) ? other.windowTo : this.windowTo);
	}

}
