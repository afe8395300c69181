package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.PlanChoices;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.procedure.MilestoneDays;

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
		return new PlanDates(MilestoneDays.in(this, "By"), this.windowFrom, this.windowTo);
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
