package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * Finds village reviews page by page, newest year first, villages in Vietnamese order; a
 * province has thousands of them a year.
 */
@Component
public class VillageReviewSearch {

	private final CaseSearch search;

	private final VillageReviewRows rows;

	private final VillageDates dates;

	VillageReviewSearch(CaseSearch search, VillageReviewRows rows, VillageDates dates) {
		this.search = search;
		this.rows = rows;
		this.dates = dates;
	}

	public CasePage<VillageReview> page(Collection<AreaPath> areas, CaseQuery<VillageReview.Status> query) {
		return this.search.page(CaseSearch.Kind.VILLAGE, areas, query,
				(ids) -> this.dates.dated(this.rows.findAllById(ids))
					.stream()
					.collect(Collectors.toMap(VillageReview::id, Function.identity())));
	}

	/** Years of which there are reviews, newest first. */
	public List<Integer> years(Collection<AreaPath> areas) {
		return this.search.years(CaseSearch.Kind.VILLAGE, areas);
	}

}
