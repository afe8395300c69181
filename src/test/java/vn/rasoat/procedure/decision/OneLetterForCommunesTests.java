package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.document.NumberGivenTwice;
import vn.rasoat.procedure.village.Answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The level above may answer the reports of several communes in one letter. */
@RaSoatTest
class OneLetterForCommunesTests {

	private static final LocalDate DAY = DecisionDriver.DAY;

	@Autowired
	private DecisionDriver driver;

	@Test
	void sameLetterIsTheOpinionOnSeveralCommunes() {
		CommuneAtWork first = appraised();
		CommuneAtWork second = appraised();
		CommuneAtWork third = appraised();
		Map<String, Object> letter = DecisionAnswers.opinion(DAY);

		answers(first, letter);
		answers(second, letter);

		assertThat(List.of(first, second))
			.allSatisfy((it) -> assertThat(it.steps()).contains(DecideCommuneModel.DECIDE_RECOGNITION));
		Map<String, Object> later = Answers.with(letter, "happenedOn", DAY.plusDays(1).toString());
		vn.rasoat.TestTime.set(DAY.plusDays(1));
		assertThatThrownBy(() -> answers(third, later)).as("another letter of that number")
			.isInstanceOf(NumberGivenTwice.class);
		assertThat(third.steps()).contains(DecideCommuneModel.GIVE_OPINION);
	}

	private CommuneAtWork appraised() {
		CommuneAtWork commune = this.driver.villagesDone(Family.staysPoor("Nguyễn Văn Nghèo"));
		commune.reports(DAY);
		commune.appraises(DAY);
		return commune;
	}

	private static void answers(CommuneAtWork commune, Map<String, Object> letter) {
		commune.submit(commune.leader(), DecideCommuneModel.GIVE_OPINION, letter);
	}

}
