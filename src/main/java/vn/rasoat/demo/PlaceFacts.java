package vn.rasoat.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.rasoat.cycle.CommuneReview;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.Households;
import vn.rasoat.household.ReviewLists;
import vn.rasoat.posting.Complaint;
import vn.rasoat.posting.FinalResult;
import vn.rasoat.posting.FinalResults;
import vn.rasoat.posting.Posting;
import vn.rasoat.posting.Postings;
import vn.rasoat.ruleset.Category;

/**
 * Where communes and villages stand, how long their lists are and which class households
 * came into.
 */
@Component
@Profile({ "demo", "test" })
class PlaceFacts implements FactSource {

	private final PlayedCases cases;

	private final ReviewLists lists;

	private final FinalResults results;

	private final Postings postings;

	private final Households register;

	PlaceFacts(PlayedCases cases, ReviewLists lists, FinalResults results, Postings postings, Households register) {
		this.cases = cases;
		this.lists = lists;
		this.results = results;
		this.postings = postings;
		this.register = register;
	}

	@Override
	public void tell(Played played, FactSheet sheet) {
		Map<Category, Integer> all = new TreeMap<>();
		for (CommuneReview commune : this.cases.communes(played)) {
			String name = "commune." + commune.communeCode();
			sheet.put(name + ".status", commune.status());
			sheet.put(name + ".round", commune.round());
			sheet.count("communes." + commune.status());
			this.cases.villages(played, commune).forEach((it) -> village(it, sheet, all));
		}
		sheet.put("communes", this.cases.communes(played).size());
		all.forEach((category, households) -> sheet.put("households." + category, households));
		List<VillageReview> villages = this.cases.villagesIn(played, null);
		sheet.put("lists.complete", villages.stream().allMatch(this::isComplete));
		sheet.put("citizen-ids.clean", everyNumberOnce(villages));
		this.cases.complaintsIn(played, null).forEach((it) -> complaint(it, sheet));
	}

	/** Nobody left out: each household listed has a result, or a reason for none. */
	private boolean isComplete(VillageReview village) {
		return this.results.of(village.id()).size() == this.lists.of(village.id()).size()
				&& this.results.of(village.id())
					.stream()
					.noneMatch((it) -> it.source() == FinalResult.Source.UNDECIDED);
	}

	private boolean everyNumberOnce(List<VillageReview> villages) {
		List<String> numbers = villages.stream()
			.flatMap((it) -> this.lists.of(it.id()).stream())
			.flatMap((it) -> this.register.membersOf(it.id()).stream())
			.flatMap((it) -> Stream.ofNullable(it.citizenId()))
			.toList();
		return numbers.stream().distinct().count() == numbers.size();
	}

	private void village(VillageReview village, FactSheet sheet, Map<Category, Integer> all) {
		String name = "village." + village.villageName();
		sheet.put(name + ".status", village.status());
		sheet.put(name + ".round", village.round());
		sheet.put(name + ".listed", this.lists.of(village.id()).size());
		this.results.of(village.id())
			.stream()
			.filter(FinalResult::isDecided)
			.forEach((it) -> all.merge(it.category(), 1, Integer::sum));
		sheet.put(name + ".postings",
				this.postings.ofVillage(village.id())
					.stream()
					.map(PlaceFacts::shown)
					.collect(Collectors.joining(", ")));
	}

	/** Kind, state and last day of a posting. */
	private static String shown(Posting posting) {
		Posting.Period period = posting.period();
		return posting.kind() + " " + posting.status() + ((period == null) ? "" : " " + period.lastDay());
	}

	private static void complaint(Complaint complaint, FactSheet sheet) {
		sheet.count("complaints");
		sheet.count("complaints." + complaint.status());
	}

}
