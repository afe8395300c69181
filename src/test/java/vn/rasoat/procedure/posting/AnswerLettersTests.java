package vn.rasoat.procedure.posting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.document.NumberGivenTwice;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.Complaint.Result;
import vn.rasoat.posting.Complaint.Status;
import vn.rasoat.procedure.village.Answers;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Letters that answer objections bear a number of the commune's register. */
@RaSoatTest
class AnswerLettersTests {

	@Autowired
	private PostingDriver driver;

	@Test
	void oneLetterMayAnswerSeveralComplaints() {
		Village village = this.driver.hanging(2);
		Complaint first = checked(village, 0);
		Complaint second = checked(village, 1);
		Map<String, Object> letter = letter(first);

		answers(village, first, letter);
		answers(village, second, letter);

		assertThat(List.of(first, second))
			.allSatisfy((it) -> assertThat(this.driver.complaint(it.id()).answer().letterNumber())
				.isEqualTo(letter.get("letterNumber")));
	}

	@Test
	void secondLetterOfANumberIsRefusedAndNothingIsAnswered() {
		Village village = this.driver.hanging(2);
		Complaint first = checked(village, 0);
		Complaint second = checked(village, 1);
		answers(village, first, letter(first));
		Map<String, Object> another = Answers.with(letter(first), "letterDate", "2026-10-04");

		assertThatThrownBy(() -> answers(village, second, another)).isInstanceOf(NumberGivenTwice.class);

		assertThat(this.driver.complaint(second.id()).status()).isEqualTo(Status.OPEN);
		this.driver.answers(village, second, Result.REJECTED);
		assertThat(this.driver.complaint(second.id()).status()).isEqualTo(Status.ANSWERED);
	}

	private Map<String, Object> letter(Complaint complaint) {
		return Answers.with(this.driver.answer(Result.REJECTED), "letterNumber", "T" + complaint.id() + "/UBND");
	}

	private void answers(Village village, Complaint complaint, Map<String, Object> letter) {
		village.submit(village.officer(), this.driver.task(complaint, SettleComplaintModel.ANSWER_COMPLAINT), letter);
	}

	private Complaint checked(Village village, int place) {
		Complaint complaint = this.driver.objects(village, this.driver.household(village, place));
		this.driver.rechecks(village, complaint, this.driver.otherReviewer(village), this.driver.foundTheSame());
		return complaint;
	}

}
