package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Level;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanDates;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.procedure.MilestoneDays;
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
		return new PlanDates(MilestoneDays.in(this, "By"), null, null);
	}

	boolean isAcknowledged() {
		return Boolean.TRUE.equals(this.acknowledged);
	}

	CommitteeAnswers committee() {
		return new CommitteeAnswers(this.choice, this.decisionNumber, this.decidedOn, this.issuingBody, this.scope,
				this.toYear, this.members);
	}

}
