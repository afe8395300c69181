package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.rasoat.procedure.commune.CommitteeAnswers;
import vn.rasoat.procedure.commune.CommitteeAnswers.MemberRow;

/**
 * What the lead authority enters on its committee; component names are the keys in
 * {@code set-up-committee.form}.
 */
record SetUpCommitteeForm(CommitteeAnswers.Choice choice, LocalDate happenedOn, @Nullable String decisionNumber,
		@Nullable LocalDate decidedOn, @Nullable String issuingBody, CommitteeAnswers.@Nullable Scope scope,
		@Nullable Integer toYear, @Nullable List<MemberRow> members, @Nullable String onBehalfOf,
		@Nullable String paper, @Nullable String latePaper, @Nullable String lateReason) {

	CommitteeAnswers committee() {
		return new CommitteeAnswers(this.choice, this.decisionNumber, this.decidedOn, this.issuingBody, this.scope,
				this.toYear, this.members);
	}

}
