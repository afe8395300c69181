package vn.rasoat.procedure.commune;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.rasoat.RaSoatTest;
import vn.rasoat.audit.Journal;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReview.Status;
import vn.rasoat.cycle.VillageReviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.rasoat.TestPeople.as;

/** A village is called off only while it has no result that the commune reports. */
@RaSoatTest
class CancellingVillageTests {

	@Autowired
	private CommuneDriver driver;

	@Autowired
	private VillageReviews villages;

	@Autowired
	private Journal journal;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void villageWithAPostedResultIsNotCalledOff() {
		Commune commune = this.driver.reviewing(1);
		commune.villagesArePosted();
		VillageReview village = commune.villages().get(0);
		assertThat(village.status()).isEqualTo(Status.POSTED);

		assertThat(cancel(commune, village)).hasStatus(409).bodyText().contains(village.villageName());
		assertThat(this.villages.get(village.id()).status()).isEqualTo(Status.POSTED);
	}

	/** Part of its households may be recognised already (Art. 4.5). */
	@Test
	void villageWhoseHouseholdsWereSentBackIsNotCalledOff() {
		Commune commune = this.driver.reviewing(1);
		commune.villagesArePosted();
		VillageReview village = commune.villages().get(0);
		this.villages.returned(village.id(), commune.villagesAtWork().get(0).driver().householdIds(village.id()));

		assertThat(cancel(commune, village)).hasStatus(409);
		assertThat(this.villages.get(village.id()).status()).isEqualTo(Status.RUNNING);
	}

	@Test
	void onlyOnce() {
		Commune commune = this.driver.preparing(1, 1);
		VillageReview village = commune.villages().get(0);

		assertThat(cancel(commune, village)).hasStatusOk();
		assertThat(cancel(commune, village)).hasStatus(409);
		assertThat(this.journal.of(village.caseKey())).extracting(Journal.Entry::action)
			.containsOnlyOnce("village-review.cancelled");
	}

	private MvcTestResult cancel(Commune commune, VillageReview village) {
		return this.mvc.post()
			.uri("/api/reviews/" + village.id() + "/cancellation")
			.with(as(commune.officer()))
			.with(csrf())
			.contentType("application/json")
			.content("{\"reason\": \"Nhập nhầm\", \"paper\": \"7/QĐ-UBND\"}")
			.exchange();
	}

}
