package vn.rasoat.posting;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Matter;
import vn.rasoat.posting.Complaint.Answer;

/**
 * Letters to whoever objected, in the register of the commune's office. One letter may be
 * about several objections.
 */
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
		this.numbers.record(office(complaint), Matter.ANSWER, answer.letterNumber(),
				Objects.requireNonNullElseGet(answer.letterDate(), () -> writtenOn(complaint, answer)),
				"answer to " + complaint.caseKey());
	}

	void record(Complaint complaint, TakenBack.Notice notice) {
		this.numbers.record(office(complaint), Matter.STOP, notice.number(), notice.on(),
				"stop of " + complaint.caseKey());
	}

	/**
	 * A letter that answers others as well has the day it was written down with there.
	 */
	private LocalDate writtenOn(Complaint complaint, Answer answer) {
		return this.numbers
			.dayOf(office(complaint), Matter.ANSWER, Objects.requireNonNull(answer.letterNumber()), answer.answeredOn())
			.orElse(answer.answeredOn());
	}

	private Office office(Complaint complaint) {
		return Office.ofCommune(this.reviews.get(complaint.villageReviewId()).path().parent().code());
	}

}
