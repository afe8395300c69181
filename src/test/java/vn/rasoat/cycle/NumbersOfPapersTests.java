package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.cycle.Committee.Body;
import vn.rasoat.cycle.Committee.Decision;
import vn.rasoat.cycle.Committee.Member;
import vn.rasoat.cycle.Committees.NewCommittee;
import vn.rasoat.document.NumberGivenTwice;
import vn.rasoat.document.Office;
import vn.rasoat.document.OfficialNumbers;
import vn.rasoat.document.OfficialNumbers.Series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Plans and committees stand in the same registers as every other paper. */
@RaSoatTest
class NumbersOfPapersTests {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

	private final String id = UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	private Committees committees;

	@Autowired
	private Plans plans;

	@Autowired
	private OfficialNumbers numbers;

	@Test
	void committeeIsNotSetUpByANumberThatWasGiven() {
		setUp("commune-review/x" + this.id, this.id, "UBND xã");

		assertThatThrownBy(() -> setUp("commune-review/y" + this.id, this.id, "UBND Xã Tân Lập"))
			.isInstanceOf(NumberGivenTwice.class);
		// communes of one name have registers of their own
		assertThat(setUp("commune-review/z" + this.id, this.id + "-2", "UBND xã").unitCode()).endsWith("-2");
	}

	@Test
	void numberOfAStepThatWasTakenBackMayBeWrittenAgain() {
		String campaign = "campaign/x" + this.id;
		setUp(campaign, this.id, "UBND tỉnh " + this.id);
		this.committees.release(campaign);

		assertThat(setUp(campaign, this.id, "UBND tỉnh " + this.id).decision().number()).isEqualTo("12/QĐ-UBND");
	}

	@Test
	void committeeOfAPeriodStandsForItsYearsUntilItIsTakenBack() {
		String first = "campaign/p" + this.id;
		Committee committee = setUp(first, this.id, "UBND tỉnh " + this.id, 2030);
		assertThat(this.committees.standing(this.id, 2030)).map(Committee::id).contains(committee.id());
		assertThat(this.committees.standing(this.id, 2031)).isEmpty();

		this.committees.keep("campaign/q" + this.id, committee.id());
		this.committees.release(first);
		assertThat(this.committees.standing(this.id, 2027)).as("another campaign works with it").isPresent();

		this.committees.release("campaign/q" + this.id);
		Committee wrong = setUp("campaign/r" + this.id, this.id + "-r", "UBND tỉnh R " + this.id, 2030);
		this.committees.release("campaign/r" + this.id);
		assertThat(this.committees.standing(wrong.unitCode(), 2027)).as("it never stood").isEmpty();
	}

	@Test
	void planOfTheLevelAboveIsOneHoweverItsOfficeIsSpelled() {
		PlanDocument plan = new PlanDocument("41/KH-UBND", DAY, "UBND tỉnh " + this.id, null, null, null, null, null);
		PlanDocument same = new PlanDocument("41/KH-UBND", DAY, "Ủy ban nhân dân tỉnh " + this.id, null, null, null,
				null, null);
		assertThat(this.plans.upper(same, null).id()).isEqualTo(this.plans.upper(plan, null).id());
	}

	@Test
	void planAndOtherPapersOfABodyKnowEachOther() {
		String body = "UBND tỉnh " + this.id;
		PlanDocument plan = new PlanDocument("40/KH-UBND", DAY, body, null, null, null, null, null);
		this.plans.upper(plan, null);

		assertThat(this.plans.upper(plan, null).document().number()).isEqualTo("40/KH-UBND");
		assertThatThrownBy(() -> this.numbers.record(Office.named("Ủy ban nhân dân tỉnh " + this.id), Series.PAPER,
				"40/kh-ubnd", DAY.plusDays(1), "approval"))
			.isInstanceOf(NumberGivenTwice.class);
	}

	private Committee setUp(String caseKey, String unit, String body) {
		return setUp(caseKey, unit, body, 2026);
	}

	private Committee setUp(String caseKey, String unit, String body, int lastYear) {
		return this.committees.setUp(caseKey,
				new NewCommittee(unit, "Xã Tân Lập", new Decision("12/QĐ-UBND", DAY, body), 2026, lastYear,
						List.of(new Member(Body.COMMITTEE, "Lê Văn Chủ", "Chủ tịch", null, null, true))));
	}

}
