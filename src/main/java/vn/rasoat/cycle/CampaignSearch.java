package vn.rasoat.cycle;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.rasoat.area.AreaPath;

/**
 * Finds campaigns page by page, newest year first, the latest opened first; before two
 * tiers each district led one every year.
 */
@Component
public class CampaignSearch {

	private final CaseSearch search;

	private final CampaignRows rows;

	CampaignSearch(CaseSearch search, CampaignRows rows) {
		this.search = search;
		this.rows = rows;
	}

	public CasePage<Campaign> page(Collection<AreaPath> areas, CaseQuery<Campaign.Status> query) {
		return this.search.page(CaseSearch.Kind.CAMPAIGN, areas, query,
				(ids) -> this.rows.findAllById(ids)
					.stream()
					.map(CampaignRow::toCampaign)
					.collect(Collectors.toMap(Campaign::id, Function.identity())));
	}

	/** Years of which there are campaigns, newest first. */
	public List<Integer> years(Collection<AreaPath> areas) {
		return this.search.years(CaseSearch.Kind.CAMPAIGN, areas);
	}

}
