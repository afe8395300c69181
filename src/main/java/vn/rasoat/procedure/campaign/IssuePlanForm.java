package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanMilestone;

/**
 * The plan as the lead officer enters it; component names are the keys in
 * {@code issue-plan.form}. It happened on the day the plan was issued.
 */
record IssuePlanForm(String number, String issuingBody, @Nullable String signer, @Nullable String title,
		@Nullable String upperNumber, @Nullable LocalDate upperIssuedOn, @Nullable String upperBody,
		LocalDate windowFrom, LocalDate windowTo, LocalDate committeeBy, LocalDate trainingBy, LocalDate listingBy,
		LocalDate surveyBy, LocalDate meetingBy, LocalDate minutesBy, LocalDate postingBy, LocalDate reportBy,
		LocalDate decisionBy, LocalDate preliminaryBy, LocalDate officialBy, String opinionGiver,
		boolean approvalExpected, @Nullable List<GivenTask> tasks, boolean acknowledged) {

	PlanDates dates() {
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		days.put(PlanMilestone.COMMITTEE, this.committeeBy);
		days.put(PlanMilestone.TRAINING, this.trainingBy);
		days.put(PlanMilestone.LISTING, this.listingBy);
		days.put(PlanMilestone.SURVEY, this.surveyBy);
		days.put(PlanMilestone.MEETING, this.meetingBy);
		days.put(PlanMilestone.MINUTES, this.minutesBy);
		days.put(PlanMilestone.POSTING, this.postingBy);
		days.put(PlanMilestone.REPORT, this.reportBy);
		days.put(PlanMilestone.DECISION, this.decisionBy);
		days.put(PlanMilestone.PRELIMINARY, this.preliminaryBy);
		days.put(PlanMilestone.OFFICIAL, this.officialBy);
		return new PlanDates(days, this.windowFrom, this.windowTo);
	}

	PlanChoices choices() {
		return new PlanChoices(this.opinionGiver, this.approvalExpected);
	}

	List<GivenTask> given() {
		return (this.tasks == null) ? List.of() : this.tasks;
	}

	/** Something the plan gives to an agency or a commune. */
	record GivenTask(String description, String givenTo, @Nullable LocalDate dueOn) {
	}

}
