package vn.rasoat.procedure.posting;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.posting.AlonenessNotStated;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.RecheckByTheSamePerson;
import vn.rasoat.procedure.Answers;
import vn.rasoat.procedure.Village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may check a household again. */
@RaSoatTest
class RecheckTests {

	@Autowired
	private PostingDriver driver;

	@Test
	void whoSurveyedTheHouseholdChecksItAgainOnlyWhenNobodyElseIsThere() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));
		assertThatThrownBy(() -> this.driver.recheck(complaint, village, false)).isInstanceOf(AlonenessNotStated.class);
		this.driver.otherReviewer(village);

		assertThatThrownBy(() -> this.driver.recheck(complaint, village, true))
			.isInstanceOf(RecheckByTheSamePerson.class);

		assertThat(this.driver.bridge().complaints().recheckOf(complaint.id())).isEmpty();
	}

	@Test
	void aloneAndSaidSoIsAllowed() {
		Village village = this.driver.hanging(1);
		Complaint complaint = this.driver.objects(village, this.driver.household(village, 0));

		this.driver.rechecks(village, complaint, village.reviewer(),
				Answers.with(this.driver.foundTheSame(), "noOtherReviewer", true));

		assertThat(this.driver.bridge().complaints().recheckOf(complaint.id()).orElseThrow().alone()).isTrue();
	}

}
