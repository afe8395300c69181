package vn.rasoat.procedure.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.approval.RecognitionDecisions;
import vn.rasoat.approval.ReportLine;
import vn.rasoat.area.Unit;
import vn.rasoat.audit.Journal;
import vn.rasoat.classification.Transition;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.procedure.Places;
import vn.rasoat.ruleset.Category;
import vn.rasoat.survey.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What becomes of poor households without a result: who was not met stays on the current
 * list, who is gone leaves it, and may ask again.
 */
@RaSoatTest
class NotReviewedTests {

	private static final LocalDate FIRST = LocalDate.of(2025, 11, 10);

	@Autowired
	private DecisionDriver driver;

	@Autowired
	private Places places;

	@Autowired
	private ReviewLists lists;

	@Autowired
	private RecognitionDecisions decisions;

	@Autowired
	private Journal journal;

	@Test
	void onlyWhoIsGoneIsMissingNextYear() {
		TestTime.set(FIRST);
		Unit province = this.places.province();
		Unit commune = this.places.commune(province);
		Unit village = this.places.village(commune);
		CommuneAtWork first = this.driver.villagesDone(FIRST, "none", province, commune,
				Map.of(village,
						List.of(Family.staysPoor("Lò Văn An"), Family.notReviewed("Lò Văn Bình", Outcome.ABSENT),
								Family.notReviewed("Lò Văn Chi", Outcome.REFUSED),
								Family.notReviewed("Lò Văn Dư", Outcome.MOVED),
								Family.notReviewed("Lò Văn Em", Outcome.DIED))));
		first.goesThrough(FIRST);
		assertThat(this.journal.of(first.caseKey())).filteredOn((it) -> it.action().equals("household.departed"))
			.extracting(Journal.Entry::subject)
			.containsExactlyInAnyOrder("Lò Văn Dư", "Lò Văn Em");

		this.driver.decided(first.id());
		CommuneAtWork next = this.driver.villagesDone(DecisionDriver.DAY, "none", province, commune,
				Map.of(village, List.of(Family.staysPoor("Lò Văn An"), Family.staysPoor("Lò Văn Bình"),
						Family.staysPoor("Lò Văn Chi"), Family.newlyPoor("Lò Văn Dư"))));

		assertThat(this.lists.of(next.villageReviewId()))
			.extracting(ListedHousehold::headName, ListedHousehold::openingCategory)
			.containsExactlyInAnyOrder(tuple("Lò Văn An", Category.POOR), tuple("Lò Văn Bình", Category.POOR),
					tuple("Lò Văn Chi", Category.POOR), tuple("Lò Văn Dư", Category.NOT_POOR));
		next.goesThrough(DecisionDriver.DAY);
		assertThat(this.decisions.latest(next.id()).orElseThrow().households())
			.filteredOn((it) -> it.headName().equals("Lò Văn Dư"))
			.extracting(ReportLine::transition)
			.containsExactly(Transition.POOR_AGAIN);
	}

}
