package vn.rasoat.posting;

import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;
import vn.rasoat.posting.Complaint.Answer;

/** Letters that answer objections, in the register of the commune's office. */
@Component
class AnswerLetters {

	private final OfficialNumbers numbers;

	private final VillageReviews reviews;

	AnswerLetters(OfficialNumbers numbers, VillageReviews reviews) {
		this.numbers = numbers;
		this.reviews = reviews;
	}

	/** An answer given by word of mouth has no letter, a letter without date that day. */
	void record(Complaint complaint, Answer answer) {
		if (answer.letterNumber() == null || answer.letterNumber().isBlank()) {
			return;
		}
		String commune = this.reviews.get(complaint.villageReviewId()).path().parent().code();
		this.numbers.record(Office.ofCommune(commune), Series.PAPER, answer.letterNumber(),
				Objects.requireNonNullElse(answer.letterDate(), answer.answeredOn()),
				"answer to " + complaint.caseKey());
	}

}
