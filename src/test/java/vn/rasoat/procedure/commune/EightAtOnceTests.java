package vn.rasoat.procedure.commune;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.procedure.posting.PostingDriver;
import vn.rasoat.procedure.village.Village;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight people at one moment in eight villages under one commune's process: nobody is
 * refused for somebody else's sake, and the commune goes on once.
 */
@RaSoatTest
class EightAtOnceTests {

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private PostingDriver postings;

	@Autowired
	private Journal journal;

	@Test
	void villagesOfOneCommuneFromTheirVisitsToTheirEnd() throws Exception {
		Commune commune = this.driver.reviewing(2, 2, 2, 2, 2, 2, 2, 2);
		List<Village> villages = commune.villagesAtWork();

		together(commune, villages, (village) -> {
			village.isAgreedOn();
			this.postings.hangsInVillage(village, CommuneFixtures.TODAY);
		});
		TestTime.set(CommuneFixtures.TODAY.plusDays(14));
		together(commune, villages, (village) -> this.postings.hangsAtCommune(village, CommuneFixtures.TODAY));
		TestTime.set(CommuneFixtures.TODAY.plusDays(15));
		commune.settles();

		assertThat(villages).allSatisfy((village) -> {
			assertThat(village.review().status()).isEqualTo(VillageReview.Status.POSTED);
			assertThat(entries(village.caseKey(), "survey.recorded")).isEqualTo(2);
			assertThat(entries(village.caseKey(), "posting.opened")).isEqualTo(1);
			assertThat(entries(village.caseKey(), "posting.closed")).isEqualTo(1);
		});
		assertThat(commune.review().status()).isEqualTo(CommuneReview.Status.DECIDING);
		assertThat(commune.openSteps()).containsExactly("UserTask_SubmitReport");
		assertThat(this.driver.givenUp(commune)).isEmpty();
	}

	private void together(Commune commune, List<Village> villages, Consumer<Village> act) throws Exception {
		try (Nodes nodes = new Nodes(this.driver.management)) {
			nodes.run(() -> this.driver.due(commune), villages.stream().map((village) -> (Callable<Village>) () -> {
				act.accept(village);
				return village;
			}).toList());
		}
	}

	private long entries(String caseKey, String action) {
		return this.journal.of(caseKey).stream().filter((it) -> it.action().equals(action)).count();
	}

}
