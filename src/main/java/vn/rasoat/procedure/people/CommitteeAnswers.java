package vn.rasoat.procedure.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.rasoat.cycle.Committee;
import vn.rasoat.cycle.Committee.Body;
import vn.rasoat.cycle.Committee.Decision;
import vn.rasoat.cycle.Committees.NewCommittee;
import vn.rasoat.form.TypedText;

/**
 * What is entered about a committee, of whatever level; empty but for the choice when the
 * one of the period stays. Component names are the keys in {@code set-up-committee.form}.
 */
public record CommitteeAnswers(Choice choice, @Nullable String decisionNumber, @Nullable LocalDate decidedOn,
		@Nullable String issuingBody, @Nullable Scope scope, @Nullable Integer toYear,
		@Nullable List<MemberRow> members) {

	NewCommittee toCommittee(String unitCode, String unitName, int year) {
		Decision decision = new Decision(Objects.requireNonNull(this.decisionNumber).strip(),
				Objects.requireNonNull(this.decidedOn), Objects.requireNonNull(this.issuingBody).strip());
		int last = (this.scope == Scope.PERIOD && this.toYear != null) ? this.toYear : year;
		List<MemberRow> rows = (this.members == null) ? List.of() : this.members;
		return new NewCommittee(unitCode, unitName, decision, year, last,
				rows.stream().map(MemberRow::toMember).toList());
	}

	/** The committee of the period stays, or there is a new one. */
	public enum Choice {

		STANDS, NEW

	}

	/** How long a new committee stands. */
	public enum Scope {

		CAMPAIGN, PERIOD

	}

	/** A member as a row of the form. */
	public record MemberRow(Body body, String fullName, String position, @Nullable String agency,
			@Nullable String areaAssigned, @Nullable Boolean head) {

		Committee.Member toMember() {
			return new Committee.Member(this.body, this.fullName.strip(), this.position.strip(),
					TypedText.said(this.agency), TypedText.said(this.areaAssigned), Boolean.TRUE.equals(this.head));
		}

	}

}
