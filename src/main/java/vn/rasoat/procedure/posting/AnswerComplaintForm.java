package vn.rasoat.procedure.posting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.rasoat.posting.Complaint.Answer;
import vn.rasoat.posting.Complaint.Result;

/**
 * What a commune officer answers; component names are the keys in
 * {@code answer-complaint.form}.
 */
record AnswerComplaintForm(Result result, String reasons, @Nullable String letterNumber,
		@Nullable LocalDate letterDate) {

	Answer toAnswer(LocalDate happenedOn) {
		return new Answer(this.result, this.reasons.strip(), this.letterNumber, this.letterDate, happenedOn);
	}

}
