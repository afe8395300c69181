package vn.rasoat.procedure.commune;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.area.Level;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.PlanDocument;
import vn.rasoat.procedure.commune.CommitteeAnswers.MemberRow;

/**
 * What a commune officer enters on the commune's plan and committee; component names are
 * the keys in {@code set-up-commune-committee.form}.
 */
record SetUpCommuneCommitteeForm(String planNumber, LocalDate planOn, String planBody, CommitteeAnswers.Choice choice,
		LocalDate happenedOn, @Nullable String decisionNumber, @Nullable LocalDate decidedOn,
		@Nullable String issuingBody, CommitteeAnswers.@Nullable Scope scope, @Nullable Integer toYear,
		@Nullable List<MemberRow> members, @Nullable String onBehalfOf, @Nullable String paper,
		@Nullable String latePaper, @Nullable String lateReason) {

	PlanDocument plan(CommuneReview commune) {
		return new PlanDocument(this.planNumber, this.planOn, this.planBody, null, null, Level.COMMUNE,
				commune.communeCode(), commune.communeName());
	}

	CommitteeAnswers committee() {
		return new CommitteeAnswers(this.choice, this.decisionNumber, this.decidedOn, this.issuingBody, this.scope,
				this.toYear, this.members);
	}

}
