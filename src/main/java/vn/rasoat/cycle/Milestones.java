package vn.rasoat.cycle;

import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Last days for the steps of one village: those of the plan where it belongs to the
 * review of its commune, else those given when its own review was opened.
 *
 * @param postingBy {@code null} where nobody gave one
 */
public record Milestones(LocalDate surveyBy, LocalDate meetingBy, LocalDate minutesBy, @Nullable LocalDate postingBy) {

	public Milestones {
		if (meetingBy.isBefore(surveyBy) || minutesBy.isBefore(meetingBy)) {
			throw new MilestonesOutOfOrder();
		}
	}

	public Milestones(LocalDate surveyBy, LocalDate meetingBy, LocalDate minutesBy) {
		this(surveyBy, meetingBy, minutesBy, null);
	}

	/**
	 * The dates of a plan. A step the plan has no date for must be done by the next one
	 * that has, at the latest by the end of the year.
	 */
	static Milestones of(PlanDates plan, int reviewYear) {
		LocalDate survey = day(plan, PlanMilestone.SURVEY, reviewYear);
		LocalDate meeting = later(survey, day(plan, PlanMilestone.MEETING, reviewYear));
		return new Milestones(survey, meeting, later(meeting, day(plan, PlanMilestone.MINUTES, reviewYear)),
				day(plan, PlanMilestone.POSTING, reviewYear));
	}

	static LocalDate day(PlanDates plan, PlanMilestone milestone, int reviewYear) {
		LocalDate last = (plan.windowTo() != null) ? plan.windowTo() : Year.of(reviewYear).atMonth(12).atEndOfMonth();
		return EnumSet.range(milestone, PlanMilestone.OFFICIAL)
			.stream()
			.filter((it) -> it == milestone || it.compareTo(PlanMilestone.DECISION) <= 0)
			.flatMap((it) -> plan.lastDay(it).stream())
			.findFirst()
			.orElse(last);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	/**
	 * The dates of a round of meetings. Households that go round again were surveyed and
	 * met in time once; from then on only the last date of the plan is left for them.
	 */
	public Milestones inRound(int round) {
		return (round > 1) ? new Milestones(this.minutesBy, this.minutesBy, this.minutesBy, this.postingBy) : this;
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
			case "posting" -> Optional.ofNullable(this.postingBy);
			default -> Optional.empty();
		};
	}

}
