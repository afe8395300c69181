package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Last days for the steps of one village, given when its review is opened; until the plan
 * of the campaign gives them.
 */
public record Milestones(LocalDate surveyBy, LocalDate meetingBy, LocalDate minutesBy) {

	public Milestones {
		if (meetingBy.isBefore(surveyBy) || minutesBy.isBefore(meetingBy)) {
			throw new MilestonesOutOfOrder();
		}
	}

	/**
	 * Last day of a milestone named in a process model; empty for a name this village has
	 * no date for.
	 */
	public Optional<LocalDate> lastDay(String milestone) {
		return switch (milestone) {
			case "survey" -> Optional.of(this.surveyBy);
			case "meeting" -> Optional.of(this.meetingBy);
			case "minutes" -> Optional.of(this.minutesBy);
			default -> Optional.empty();
		};
	}

}
