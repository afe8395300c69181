package vn.rasoat.approval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.rasoat.approval.ReportLine.Standing;
import vn.rasoat.classification.Points;
import vn.rasoat.cycle.Residents;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.Household;
import vn.rasoat.household.Households;
import vn.rasoat.household.ListedHousehold;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.FinalResult;
import vn.rasoat.posting.FinalResults;

/** Where a report takes its households from: lists of the villages and what came out. */
@Component
class CommuneSources {

	private final VillageReviews villages;

	private final FinalResults results;

	private final ReviewLists lists;

	private final Households households;

	private final Residents residents;

	CommuneSources(VillageReviews villages, FinalResults results, ReviewLists lists, Households households,
			Residents residents) {
		this.villages = villages;
		this.results = results;
		this.lists = lists;
		this.households = households;
		this.residents = residents;
	}

	/** Villages that count. */
	List<VillageReview> villages(long communeReviewId) {
		return this.villages.ofCommune(communeReviewId)
			.stream()
			.filter((it) -> it.status() != VillageReview.Status.CANCELLED)
			.toList();
	}

	/** The commune review a village belongs to. */
	Optional<Long> communeOf(long villageReviewId) {
		return Optional.ofNullable(this.villages.get(villageReviewId).communeReviewId());
	}

	/** All who live in the commune; nothing unless every village was counted. */
	@Nullable Count residents(long communeReviewId) {
		Set<String> counted = this.residents.counts(communeReviewId)
			.stream()
			.map(Residents.Count::villageCode)
			.collect(Collectors.toSet());
		boolean known = !counted.isEmpty()
				&& villages(communeReviewId).stream().allMatch((it) -> counted.contains(it.villageCode()));
		return known ? new Count(this.residents.households(communeReviewId), this.residents.persons(communeReviewId))
				: null;
	}

	/** Every household of the commune as things stand now, village by village. */
	List<ReportLine> lines(long communeReviewId) {
		return villages(communeReviewId).stream().flatMap((village) -> lines(village).stream()).toList();
	}

	private List<ReportLine> lines(VillageReview village) {
		Map<Long, ListedHousehold> listed = this.lists.of(village.id())
			.stream()
			.collect(Collectors.toMap(ListedHousehold::id, Function.identity()));
		Map<Long, Household.Tags> tags = this.households.all(listed.keySet())
			.stream()
			.collect(Collectors.toMap(Household::id, Household::tags));
		return this.results.of(village.id())
			.stream()
			.map((it) -> line(village, Objects.requireNonNull(listed.get(it.householdId()), "listed"),
					Objects.requireNonNull(tags.get(it.householdId()), "registered"), it))
			.toList();
	}

	private static ReportLine line(VillageReview village, ListedHousehold listed, Household.Tags tags,
			FinalResult result) {
		Points points = result.points();
		return new ReportLine(listed.id(), listed.code(), village.id(), village.villageName(), listed.headName(),
				listed.address(), listed.people(), listed.origin(), tags,
				listed.openingCategory(), result.category(),
				(result.outcome() != null) ? result.outcome().name() : null, (points != null) ? points.income() : null,
				(points != null) ? points.deprivation() : null, result.transition(), result.source().name(),
				Standing.OPEN);
	}

}
