package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Result;

/**
 * What a commune officer answers; component names are the keys in
 * {@code answer-complaint.form}.
 */
record AnswerComplaintForm(Result result, String reasons, LocalDate happenedOn, @Nullable String letterNumber,
		@Nullable LocalDate letterDate, @Nullable String onBehalfOf, @Nullable String paper, @Nullable String latePaper,
		@Nullable String lateReason) {

	Answer toAnswer() {
		return new Answer(this.result, this.reasons.strip(), this.letterNumber, this.letterDate, this.happenedOn);
	}

}
