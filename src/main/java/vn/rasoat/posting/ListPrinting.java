package vn.rasoat.posting;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.rasoat.area.Areas;
import vn.rasoat.area.Unit;
import vn.rasoat.cycle.VillageReview;
import vn.rasoat.household.CorrectedNames;

/** Puts a list together as it hangs, from what was kept when it was made. */
@Component
@Transactional(readOnly = true)
class ListPrinting {

	private final Postings postings;

	private final Areas areas;

	private final CorrectedNames names;

	ListPrinting(Postings postings, Areas areas, CorrectedNames names) {
		this.postings = postings;
		this.areas = areas;
		this.names = names;
	}

	PostedList of(VillageReview review, Posting posting) {
		List<PostedEntry> entries = this.postings.entriesOf(posting.id());
		return new PostedList(communeOf(review, posting), review.villageName(), review.reviewYear(), posting,
				this.postings.boardsOf(posting.id()), PostedList.groups(posting, entries),
				this.names.since(List.of(review.caseKey()),
						entries.stream().collect(Collectors.toMap(PostedEntry::householdId, PostedEntry::headName))));
	}

	private String communeOf(VillageReview review, Posting posting) {
		return this.areas.find(review.villageCode(), posting.readyOn())
			.map(Unit::parentCode)
			.flatMap((code) -> this.areas.find(code, posting.readyOn()))
			.map(Unit::name)
			.orElse("");
	}

}
