package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * Finds commune reviews page by page, newest year first, communes in Vietnamese order;
 * the country has more than three thousand a year.
 */
@Component
public class CommuneReviewSearch {

	private final CaseSearch search;

	private final CommuneReviewRows rows;

	CommuneReviewSearch(CaseSearch search, CommuneReviewRows rows) {
		this.search = search;
		this.rows = rows;
	}

	public CasePage<CommuneReview> page(Collection<AreaPath> areas, CaseQuery<CommuneReview.Status> query) {
		return this.search.page(CaseSearch.Kind.COMMUNE, areas, query,
				(ids) -> this.rows.findAllById(ids)
					.stream()
					.map(CommuneReviewRow::toReview)
					.collect(Collectors.toMap(CommuneReview::id, Function.identity())));
	}

	/** Years of which there are reviews, newest first. */
	public List<Integer> years(Collection<AreaPath> areas) {
		return this.search.years(CaseSearch.Kind.COMMUNE, areas);
	}

}
