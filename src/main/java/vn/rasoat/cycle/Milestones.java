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
	 * The dates of a round of meetings. Households that go round again were surveyed and
	 * met in time once; from then on only the last date of the plan is left for them.
	 */
	public Milestones inRound(int round) {
		return (round > 1) ? new Milestones(this.minutesBy, this.minutesBy, this.minutesBy) : this;
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
