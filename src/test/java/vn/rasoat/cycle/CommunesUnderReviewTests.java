package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.rasoat.RaSoatTest;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.CommunesUnderReview.Page;
import vn.rasoat.cycle.CommunesUnderReview.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of the supervisor's table reads its own communes and no others. */
@RaSoatTest
class CommunesUnderReviewTests {

	/** Điện Biên; no other test reviews its communes. */
	private static final List<AreaPath> PROVINCE = List.of(new AreaPath("/11/"));

	private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	@Autowired
	private CommunesUnderReview found;

	@Autowired
	private CommuneReviews reviews;

	@Autowired
	private VillageReviews villages;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private Areas areas;

	@Test
	void everyCommuneIsOnExactlyOnePageWithItsVillages() {
		List<Unit> communes = this.areas.below("11", TODAY);
		Campaign campaign = this.campaigns
			.open(new NewCampaign("Đợt " + UUID.randomUUID().toString().substring(0, 8), 2026, "11", null, null));
		List<CommuneReview> opened = communes.subList(0, 7)
			.stream()
			.map((unit) -> this.reviews.open(campaign, unit.code(), TODAY))
			.toList();
		this.reviews.ended(opened.get(6).id(), CommuneReview.Status.CANCELLED);
		VillageReview alone = alone(communes.get(8));
		Wanted all = new Wanted(2026, null);

		List<CommuneReview> read = new ArrayList<>();
		List<VillageReview> readVillages = new ArrayList<>();
		String after = null;
		int pages = 0;
		do {
			Page page = this.found.page(PROVINCE, all, after, 3);
			assertThat(page.communes().size() + page.villages().size()).isBetween(1, 3);
			read.addAll(page.communes());
			readVillages.addAll(page.villages());
			after = page.next();
			pages++;
		}
		while (after != null);
		assertThat(pages).isEqualTo(3);
		assertThat(read).containsExactlyInAnyOrderElementsOf(opened.subList(0, 6));
		assertThat(readVillages).extracting(VillageReview::id).containsExactly(alone.id());
		assertThat(this.found.count(PROVINCE, all)).isEqualTo(7);
		assertThat(this.found.count(PROVINCE, new Wanted(2026, campaign.id()))).isEqualTo(6);
		assertThat(this.found.newestYear(PROVINCE)).isEqualTo(2026);
		assertThat(this.found.campaigns(PROVINCE)).containsExactly(campaign.id());
		assertThat(this.found.page(List.of(alone.path()), all, null, 3).villages()).hasSize(1);
		assertThat(this.found.newestYear(List.of())).isZero();
	}

	private VillageReview alone(Unit commune) {
		Unit village = this.areas.addVillage(commune.code(), "hamlet",
				"Bản " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1));
		return this.villages.open(village.code(), 2026,
				new Milestones(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23), LocalDate.of(2026, 10, 30)));
	}

}
