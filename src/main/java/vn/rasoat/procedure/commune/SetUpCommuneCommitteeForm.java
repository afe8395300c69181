package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Level;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.cycle.PlanMilestone;
import vn.rasoat.procedure.people.CommitteeAnswers;
import vn.rasoat.procedure.people.CommitteeAnswers.MemberRow;

/**
 * What a commune officer enters on the commune's plan and committee; component names are
 * the keys in {@code set-up-commune-committee.form}.
 */
record SetUpCommuneCommitteeForm(String planNumber, LocalDate planOn, String planBody, @Nullable LocalDate trainingBy,
		@Nullable LocalDate listingBy, @Nullable LocalDate surveyBy, @Nullable LocalDate meetingBy,
		@Nullable LocalDate minutesBy, @Nullable LocalDate postingBy, @Nullable LocalDate reportBy,
		@Nullable LocalDate decisionBy, @Nullable Boolean acknowledged, CommitteeAnswers.Choice choice,
		@Nullable String decisionNumber, @Nullable LocalDate decidedOn, @Nullable String issuingBody,
		CommitteeAnswers.@Nullable Scope scope, @Nullable Integer toYear, @Nullable List<MemberRow> members) {

	PlanDocument plan(CommuneReview commune) {
		return new PlanDocument(this.planNumber, this.planOn, this.planBody, null, null, Level.COMMUNE,
				commune.communeCode(), commune.communeName());
	}

	/** Dates of the commune's plan that differ from those of the plan above. */
	PlanDates ownDates() {
		Map<PlanMilestone, LocalDate> days = new EnumMap<>(PlanMilestone.class);
		put(days, PlanMilestone.TRAINING, this.trainingBy);
		put(days, PlanMilestone.LISTING, this.listingBy);
		put(days, PlanMilestone.SURVEY, this.surveyBy);
		put(days, PlanMilestone.MEETING, this.meetingBy);
		put(days, PlanMilestone.MINUTES, this.minutesBy);
		put(days, PlanMilestone.POSTING, this.postingBy);
		put(days, PlanMilestone.REPORT, this.reportBy);
		put(days, PlanMilestone.DECISION, this.decisionBy);
		return new PlanDates(days, null, null);
	}

	boolean isAcknowledged() {
		return Boolean.TRUE.equals(this.acknowledged);
	}

	private static void put(Map<PlanMilestone, LocalDate> days, PlanMilestone milestone, @Nullable LocalDate day) {
		if (day != null) {
			days.put(milestone, day);
		}
	}

	CommitteeAnswers committee() {
		return new CommitteeAnswers(this.choice, this.decisionNumber, this.decidedOn, this.issuingBody, this.scope,
				this.toYear, this.members);
	}

}
