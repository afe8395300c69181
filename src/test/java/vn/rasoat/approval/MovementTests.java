package vn.rasoat.approval;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.rasoat.approval.AreaFigures.Stage;
import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.classification.Transition;
import vn.rasoat.household.Household;
import vn.rasoat.household.Origin;
import vn.rasoat.ruleset.Category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Tables 2 and 3 of the reports: nobody may appear in or vanish from them. */
class MovementTests {

	private static final List<ReportLine> LINES = List.of(line(Category.POOR, Category.POOR, null),
			line(Category.POOR, Category.NEAR_POOR, null), line(Category.POOR, Category.NOT_POOR, null),
			line(Category.POOR, null, "MOVED"), line(Category.POOR, null, "ABSENT"),
			line(Category.NEAR_POOR, Category.POOR, null), line(Category.NEAR_POOR, Category.NOT_POOR, null),
			line(Category.NEAR_POOR, Category.NEAR_POOR, null), line(Category.NOT_POOR, Category.POOR, null),
			line(Category.NOT_POOR, Category.NEAR_POOR, null), line(Category.NOT_POOR, Category.NOT_POOR, null));

	@Test
	void closingFollowsFromTheOtherColumns() {
		AreaFigures figures = figures(Stage.DECIDED);

		assertThat(figures.poorMovement()).isEqualTo(new Movement(5, 1, 1, 1, 1, 0, 1, 0, 4));
		assertThat(figures.nearPoorMovement()).isEqualTo(new Movement(3, 1, 1, 0, 1, 0, 1, 0, 3));
		assertThat(figures.poor().households()).isEqualTo(figures.poorMovement().closing());
		assertThat(figures.nearPoor().households()).isEqualTo(figures.nearPoorMovement().closing());
	}

	@Test
	void whoWasNotMetStandsWhereHeStoodBeforeAndAfterTheDecision() {
		for (Stage stage : Stage.values()) {
			assertThat(figures(stage).pending()).isEqualTo(1);
			assertThat(figures(stage).poorMovement()).isEqualTo(new Movement(5, 1, 1, 1, 1, 0, 1, 0, 4));
		}
	}

	@Test
	void columnsThatDoNotAddAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Movement(5, 1, 1, 1, 1, 0, 1, 0, 5));
	}

	@Test
	void totalAddsUpAndKnowsResidentsOnlyWhereAllAreCounted() {
		AreaFigures counted = AreaFigures.of("1", "Một", Stage.DECIDED, new Count(200, 800), LINES);
		AreaFigures total = AreaFigures.total("Tỉnh", List.of(counted, counted));
		assertThat(total.poorMovement().closing()).isEqualTo(8);
		assertThat(total.residents()).isEqualTo(new Count(400, 1600));
		assertThat(total.poor().householdRate(total.residents())).isEqualByComparingTo("2.00");

		AreaFigures partly = AreaFigures.total("Tỉnh", List.of(counted, figures(Stage.DECIDED)));
		assertThat(partly.residents()).isNull();
		assertThat(partly.poor().householdRate(partly.residents())).isNull();
	}

	private static AreaFigures figures(Stage stage) {
		return AreaFigures.of("1", "Một", stage, null, LINES);
	}

	private static ReportLine line(Category opening, Category now, String outcome) {
		return new ReportLine(1, "H1", 1, "Thôn Một", "Nguyễn Văn An", null, 4, Origin.CURRENT_LIST,
				Household.Tags.NONE, opening, now, outcome, null, null,
				(now != null) ? Transition.of(opening, now, false) : null, "MEETING", Standing.OPEN);
	}

}
