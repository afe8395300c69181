package vn.rasoat.household;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.calendar.BusinessClock;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.cycle.VillageReviews;
import vn.rasoat.household.CheckedList.VillageCount;
import vn.rasoat.language.Vietnamese;

/**
 * Checks a whole file. It is done at the preview and again at the confirmation, because
 * others work meanwhile.
 */
@Component
class ListCheck {

	private final Areas areas;

	private final VillageReviews reviews;

	private final RegisterQueries register;

	private final ListTables lists;

	private final BusinessClock clock;

	ListCheck(Areas areas, VillageReviews reviews, RegisterQueries register, ListTables lists, BusinessClock clock) {
		this.areas = areas;
		this.reviews = reviews;
		this.register = register;
		this.lists = lists;
		this.clock = clock;
	}

	CheckedList check(String communeCode, List<SourceRow> rows) {
		Unit commune = this.areas.get(communeCode, this.clock.today());
		List<Unit> known = this.areas.below(communeCode, this.clock.today());
		HouseholdCheck check = new HouseholdCheck(this.clock.today(), commune, known);
		List<FileHousehold> households = Grouping.households(rows).stream().map(check::check).toList();
		new DoubleCheck().check(households);
		List<Member> people = new ArrayList<>(this.register.membersIn(communeCode));
		people.addAll(this.register.withCitizenIds(numbers(rows)));
		RegisterMatch register = new RegisterMatch(this.register.inCommune(communeCode), people);
		households.forEach(register::match);
		List<VillageReview> open = open(commune);
		open.stream()
			.map(VillageReview::reviewYear)
			.distinct()
			.forEach((year) -> new RecognisedMatch(year - 1, this.register.recognisedIn(communeCode, year - 1))
				.check(households));
		List<VillageCount> villages = counts(households, open);
		return new CheckedList(rows.size(), households, villages, differences(villages, people), missing(villages));
	}

	private static List<HouseholdDifference> differences(List<VillageCount> villages, List<Member> people) {
		Map<Long, List<Member>> members = people.stream()
			.distinct()
			.collect(Collectors.groupingBy(Member::householdId));
		return villages.stream()
			.filter((village) -> village.review() != null)
			.flatMap((village) -> village.households()
				.stream()
				.filter((household) -> !household.isFaulty())
				.map((household) -> difference(village, household, members)))
			.filter((household) -> household.isNew() || !household.changes().isEmpty())
			.toList();
	}

	private static HouseholdDifference difference(VillageCount village, FileHousehold household,
			Map<Long, List<Member>> members) {
		Household registered = household.registered().orElse(null);
		return new HouseholdDifference(household.headName(), village.name(), registered == null, (registered == null)
				? List.of()
				: new RegisterDifference(registered, members.getOrDefault(registered.id(), List.of()), household)
					.changes());
	}

	private List<MissingHousehold> missing(List<VillageCount> villages) {
		List<MissingHousehold> missing = new ArrayList<>();
		for (VillageCount village : villages) {
			if (village.review() != null) {
				Set<Long> inFile = village.households()
					.stream()
					.flatMap((household) -> household.registered().stream())
					.map(Household::id)
					.collect(Collectors.toSet());
				this.lists.of(village.review().id())
					.stream()
					.filter((listed) -> !inFile.contains(listed.id()))
					.forEach((listed) -> missing
						.add(new MissingHousehold(listed.headName(), listed.code(), village.name())));
			}
		}
		return missing;
	}

	private List<VillageReview> open(Unit commune) {
		return this.reviews.in(commune.path())
			.stream()
			.filter((review) -> review.status() == VillageReview.Status.PREPARING)
			.filter((review) -> !this.lists.isClosed(review.id()))
			.toList();
	}

	private List<VillageCount> counts(List<FileHousehold> households, List<VillageReview> open) {
		Map<Unit, List<FileHousehold>> byVillage = households.stream()
			.filter((household) -> household.village().isPresent())
			.collect(Collectors.groupingBy((household) -> household.village().get()));
		return byVillage.entrySet()
			.stream()
			.map((entry) -> count(entry.getKey(), entry.getValue(), open))
			.sorted(Comparator.comparing((count) -> Vietnamese.sortKey(count.name())))
			.toList();
	}

	private VillageCount count(Unit village, List<FileHousehold> households, List<VillageReview> open) {
		Optional<VillageReview> review = open.stream()
			.filter((one) -> one.villageCode().equals(village.code()))
			.findFirst();
		Set<Long> listed = review.map((one) -> this.lists.householdsOf(one.id())).orElse(Set.of());
		long already = households.stream()
			.filter((household) -> !household.isFaulty())
			.filter((household) -> household.registered().filter((one) -> listed.contains(one.id())).isPresent())
			.count();
		return new VillageCount(village.code(), village.name(), review.orElse(null), households, (int) already);
	}

	private static List<String> numbers(List<SourceRow> rows) {
		return rows.stream().map(SourceRow::citizenId).filter(Objects::nonNull).distinct().toList();
	}

}
