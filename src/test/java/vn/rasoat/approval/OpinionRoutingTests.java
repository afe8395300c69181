package vn.rasoat.approval;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.rasoat.approval.OpinionRoute.Giver;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is asked: the plan says it, as far as the law of the day knows him. */
class OpinionRoutingTests {

	@ParameterizedTest
	@CsvSource({ "DISTRICT_CHAIR, DISTRICT_CHAIR, DISTRICT_CHAIR", "DISTRICT_CHAIR, PROVINCIAL_BODY, PROVINCIAL_BODY",
			"PROVINCIAL_BODY, PROVINCIAL_BODY, PROVINCIAL_BODY", "PROVINCIAL_BODY, DISTRICT_CHAIR, PROVINCIAL_BODY",
			"NONE, PROVINCIAL_BODY, NONE", "NONE, DISTRICT_CHAIR, NONE" })
	void planChoosesWithinTheLaw(Giver planned, Giver byLaw, Giver asked) {
		assertThat(OpinionRouting.choose(planned, byLaw)).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-16, false", "2026-11-17, true" })
	void answerIsLateAfterItsLastDay(LocalDate given, boolean late) {
		assertThat(new OpinionRoute(Giver.PROVINCIAL_BODY, LocalDate.of(2026, 11, 16), false).isLate(given))
			.isEqualTo(late);
	}

}
