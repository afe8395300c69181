package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** A province has more than a hundred communes: they are read page by page. */
@RaSoatTest
class CasePagesTests {

	/** Sơn La; no other test reviews its communes. */
	private static final AreaPath PROVINCE = new AreaPath("/14/");

	@Autowired
	private CommuneReviewSearch communes;

	@Autowired
	private CampaignSearch found;

	@Autowired
	private CommuneReviews reviews;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private Areas areas;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void communesComeByPagesWithTheFiltersKept() {
		Campaign campaign = campaign(2026);
		LocalDate today = LocalDate.of(2026, 10, 5);
		this.areas.below("14", today)
			.stream()
			.filter((unit) -> this.reviews.of(unit.code(), 2026).isEmpty())
			.limit(27)
			.forEach((unit) -> this.reviews.open(campaign, unit.code(), today));
		String lead = this.people.with(Role.LEAD_OFFICER, PROVINCE);

		CasePage<CommuneReview> first = this.communes.page(List.of(PROVINCE), new CaseQuery<>(2026, null, null));
		assertThat(first.cases()).hasSize(25);
		CommuneReview last = first.cases().get(24);
		assertThat(first.next()).isEqualTo(last.id());
		assertThat(this.communes.page(List.of(PROVINCE), new CaseQuery<>(2026, null, first.next())).cases()).hasSize(2)
			.doesNotContainAnyElementsOf(first.cases());
		assertThat(this.communes.years(List.of(PROVINCE))).containsExactly(2026);
		assertThat(this.mvc.get().uri("/commune-reviews?year=2026&status=WAITING").with(TestPeople.as(lead)))
			.hasStatusOk()
			.bodyText()
			.contains(last.communeName(), "year=2026&amp;status=WAITING&amp;after=" + last.id());
		assertThat(
				this.mvc.get().uri("/api/commune-reviews?status=WAITING&after=" + last.id()).with(TestPeople.as(lead)))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.communes")
			.asArray()
			.hasSize(2);
		assertThat(this.mvc.get().uri("/commune-reviews?status=DECIDED").with(TestPeople.as(lead))).bodyText()
			.contains("Hãy bỏ bớt điều kiện lọc");
	}

	@Test
	void campaignsComeByPagesTheLatestFirst() {
		Campaign earlier = campaign(2025);
		List<Campaign> opened = IntStream.range(0, 26).mapToObj((i) -> campaign(2026)).toList();
		String lead = this.people.with(Role.LEAD_OFFICER, PROVINCE);

		CasePage<Campaign> first = this.found.page(List.of(PROVINCE), new CaseQuery<>(null, null, null));
		assertThat(first.cases()).hasSize(25).first().isEqualTo(opened.get(25));
		assertThat(this.found.page(List.of(PROVINCE), new CaseQuery<>(null, null, first.next())).cases())
			.contains(opened.get(0))
			.last()
			.isEqualTo(earlier);
		assertThat(this.mvc.get().uri("/campaigns").with(TestPeople.as(lead))).hasStatusOk()
			.bodyText()
			.contains("after=" + first.next());
		assertThat(this.mvc.get().uri("/api/campaigns?year=2025").with(TestPeople.as(lead))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.campaigns[0].name")
			.isEqualTo(earlier.name());
	}

	private Campaign campaign(int year) {
		Unit lead = this.areas.get("14", LocalDate.of(2026, 10, 5));
		return this.campaigns.open(
				new NewCampaign("Đợt " + UUID.randomUUID().toString().substring(0, 8), year, lead.code(), null, null));
	}

}
