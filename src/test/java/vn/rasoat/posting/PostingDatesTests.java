package vn.rasoat.posting;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Setting;
import vn.rasoat.cycle.Milestones;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.posting.Posting.Kind;
import vn.rasoat.posting.Posting.Period;
import vn.rasoat.refusal.Refusal;
import vn.rasoat.ruleset.Confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How long a list hangs, over weekends, holidays and days that were swapped. */
@RaSoatTest
class PostingDatesTests {

	@Autowired
	private PostingDates dates;

	/** Three working days of the rule set; the day of the last board does not count. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-10-05, 2026-10-08, false
			2026-10-08, 2026-10-13, false
			2026-10-10, 2026-10-14, false
			2026-08-20, 2026-08-24, false
			2026-08-28, 2026-09-07, false
			2026-02-12, 2026-02-24, false
			2026-11-20, 2026-11-25, true
			""")
	void hangsThreeWorkingDays(LocalDate lastBoard, LocalDate lastDay, boolean provisional) {
		Period period = this.dates.posting(review("2022-2026"), Kind.RESULT, lastBoard);

		assertThat(period.lastDay()).isEqualTo(lastDay);
		assertThat(period.provisional()).isEqualTo(provisional);
		assertThat(period.confidence()).isEqualTo(Confidence.UNVERIFIED);
	}

	@Test
	void refusesWhatTheRuleSetDoesNotSay() {
		assertThatThrownBy(() -> this.dates.recheck(review("2016-2020"), LocalDate.of(2020, 10, 5)))
			.isInstanceOfSatisfying(Refusal.class,
					(it) -> assertThat(it.messageKey()).isEqualTo("ruleset.refused.value-missing"));
	}

	private static VillageReview review(String ruleSet) {
		LocalDate day = LocalDate.of(2026, 10, 16);
		return new VillageReview(1, 2026, "1-1", "Ấp Một", new AreaPath("/91/1/1-1/"), Setting.RURAL, ruleSet,
				new Milestones(day, day, day), VillageReview.Status.RUNNING, day, null, 1, null);
	}

}
