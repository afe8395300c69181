package vn.rasoat.procedure.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestTime;
import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.procedure.commune.Commune;
import vn.rasoat.procedure.decision.DecisionDriver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The last two communes are decided at the same moment: each sees the other, and the
 * campaign hears of it.
 */
@RaSoatTest
class LastCommunesAtOnceTests {

	private final ExecutorService nodes = Executors.newFixedThreadPool(2);

	@Autowired
	private CampaignDriver driver;

	@Autowired
	private DecisionDriver decisions;

	@AfterEach
	void stop() {
		this.nodes.shutdownNow();
	}

	@RepeatedTest(3)
	void openTheOfficialReport() throws Exception {
		CampaignAtWork campaign = this.driver.unasked(false, 0, 0);
		List<Commune> communes = campaign.communes();
		for (Commune commune : communes) {
			TestTime.set(LocalDate.of(2026, 10, 5));
			commune.isPrepared();
			TestTime.set(DecisionDriver.DAY);
			this.decisions.of(commune).goesThrough(DecisionDriver.DAY);
		}
		CyclicBarrier together = new CyclicBarrier(communes.size());
		List<Future<?>> ends = new ArrayList<>();
		for (Commune commune : communes) {
			ends.add(this.nodes.submit(() -> {
				together.await();
				commune.settles();
				return null;
			}));
		}
		for (Future<?> end : ends) {
			end.get();
		}

		assertThat(campaign.communes()).extracting((it) -> it.review().status())
			.containsOnly(CommuneReview.Status.DECIDED);
		assertThat(campaign.open()).containsOnlyOnce(ReviewCycleModel.REPORT_OFFICIAL);
	}

}
