package vn.rasoat.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.rasoat.RaSoatTest;
import vn.rasoat.TestPeople;
import vn.rasoat.access.Role;
import vn.rasoat.area.AreaPath;
import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.language.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

@RaSoatTest
class VillageReviewSearchTests {

	private static final Milestones DATES = new Milestones(LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23),
			LocalDate.of(2026, 10, 30));

	@Autowired
	private VillageReviewSearch search;

	@Autowired
	private VillageReviews reviews;

	@Autowired
	private Areas areas;

	@Autowired
	private TestPeople people;

	@Autowired
	private MockMvcTester mvc;

	private List<Unit> villages = List.of();

	private Set<AreaPath> paths = Set.of();

	@BeforeEach
	void villages() {
		String commune = this.areas.below("91", LocalDate.of(2026, 10, 5)).get(0).code();
		this.villages = IntStream.range(0, 30)
			.mapToObj((i) -> this.areas.addVillage(commune, "hamlet",
					"Ấp " + UUID.randomUUID().toString().substring(0, 8), LocalDate.of(2025, 7, 1)))
			.toList();
		this.paths = this.villages.stream().map(Unit::path).collect(Collectors.toSet());
		this.villages.forEach((village) -> this.reviews.open(village.code(), 2026, DATES));
	}

	@Test
	void everyReviewIsOnExactlyOnePageInVietnameseOrder() {
		CasePage<VillageReview> first = this.search.page(this.paths, new CaseQuery<>(null, null, null));
		CasePage<VillageReview> second = this.search.page(this.paths, new CaseQuery<>(null, null, first.next()));
		List<String> names = new ArrayList<>(first.cases().stream().map(VillageReview::villageName).toList());
		names.addAll(second.cases().stream().map(VillageReview::villageName).toList());
		assertThat(first.cases()).hasSize(25);
		assertThat(second.next()).isNull();
		assertThat(names).containsExactlyElementsOf(
				this.villages.stream().map(Unit::name).sorted(Comparator.comparing(Vietnamese::sortKey)).toList());
	}

	@Test
	void filtersByYearAndStatus() {
		VillageReview one = this.reviews.of(this.villages.get(0).code(), 2026).orElseThrow();
		this.reviews.ended(one.id(), VillageReview.Status.CANCELLED);
		assertThat(this.search.page(this.paths, new CaseQuery<>(null, VillageReview.Status.CANCELLED, null)).cases())
			.extracting(VillageReview::id)
			.containsExactly(one.id());
		assertThat(this.search.page(this.paths, new CaseQuery<>(2025, null, null)).cases()).isEmpty();
		assertThat(this.search.page(Set.of(), new CaseQuery<>(null, null, null)).cases()).isEmpty();
		assertThat(this.search.years(this.paths)).containsExactly(2026);
	}

	@Test
	void pageAndOperationShowTheOwnAreaOnly() {
		Unit own = this.villages.get(0);
		String head = this.people.with(Role.VILLAGE_HEAD, own.path());
		assertThat(this.mvc.get().uri("/reviews?year=2026&status=PREPARING").with(TestPeople.as(head))).hasStatusOk()
			.bodyText()
			.contains(own.name())
			.doesNotContain(this.villages.get(1).name());
		assertThat(this.mvc.get().uri("/api/reviews?status=RUNNING").with(TestPeople.as(head))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.reviews")
			.asArray()
			.isEmpty();
		assertThat(this.mvc.get().uri("/reviews?status=").with(TestPeople.as(head))).hasStatusOk();
	}

}
